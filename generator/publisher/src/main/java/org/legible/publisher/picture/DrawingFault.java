package org.legible.publisher.picture;

/** Makes the messages about drawings: each names the line of the drawing, which its author may want to mend. */
final class DrawingFault {

    private static final String ACTS = "It could act in a reader's browser without their knowledge.";
    private static final String ASKS =
            "A reader's browser would ask another place for it, and tell that place who reads.";
    private static final String SAVE =
            "Save it again as a plain SVG (in Inkscape: \"Plain SVG\" or \"Optimised SVG\"), or as a PNG.";

    private DrawingFault() {}

    static Unusable at(int line, String what, String why, String fix) {
        return new Unusable("cannot be published: line " + line + " of the drawing " + what + ".", why, fix);
    }

    /** It runs something. */
    static Unusable acts(int line, String what) {
        return at(line, what, ACTS, SAVE);
    }

    /** It refers to something that is not in it. */
    static Unusable asks(int line, String what) {
        return at(line, what, ASKS, "Put what it needs into the drawing itself, or save it as a PNG.");
    }

    /** It holds what drawings here may not hold. */
    static Unusable unknown(int line, String what) {
        return at(
                line,
                what,
                "What nobody has looked at could do anything in a reader's browser.",
                "Take it out, or save the drawing again as a plain SVG, or as a PNG.");
    }

    /** It asks for too much of a reader's machine. */
    static Unusable tooMuch(String what) {
        return new Unusable(
                what, "A phone would stand still over it.", "Make the drawing simpler, or save it as a PNG.");
    }

    /** Its XML is broken. */
    static Unusable broken(int line) {
        return new Unusable(
                "is not a sound drawing: its XML breaks off or has a slip at line " + line + ".",
                "Readers would see a broken picture.",
                "Copy or upload the file again, or save it again as a plain SVG.");
    }
}
