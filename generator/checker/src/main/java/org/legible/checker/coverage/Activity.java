package org.legible.checker.coverage;

/** What a person does to answer questions: all that go with one are answered in one sitting. */
public enum Activity {
    /** Reading. */
    READ("Reading", "Read the pages as a visitor would, from top to bottom."),
    /** Looking. */
    LOOK("Looking", "Look at text, pictures and controls, not at what they say."),
    /** Enlarging. */
    ENLARGE("Enlarging", "Make the window 1280 pixels wide, and zoom with Ctrl and +."),
    /** Using the keyboard. */
    KEYBOARD(
            "Using the keyboard",
            "Put the mouse away. Press Tab from the top of the page to its end. Enter and Space use what has the focus, Escape closes."),
    /** Listening. */
    LISTEN(
            "Listening",
            "Have the pages read out by a screen reader: NVDA is free for Windows, VoiceOver is part of macOS and iOS."),
    /** Using a phone. */
    TOUCH("Using a phone", "Use the pages with one finger."),
    /** Watching. */
    WATCH("Waiting", "Leave the page alone for a minute."),
    /** Playing. */
    PLAY("Playing", "Play all video and sound."),
    /** Filling in. */
    FILL("Filling in", "Fill in every form: once rightly, once with mistakes and empty fields."),
    /** Comparing. */
    COMPARE("Comparing", "Open four or five pages of different kinds beside each other.");

    private final String text;
    private final String how;

    Activity(String text, String how) {
        this.text = text;
        this.how = how;
    }

    /** The heading of its questions. */
    public String text() {
        return text;
    }

    /** How it is done, in a sentence or two. */
    public String how() {
        return how;
    }
}
