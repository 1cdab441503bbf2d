package org.legible.publisher.picture;

/** The first words of something long, for a message. */
final class Brief {

    private static final int MOST = 60;

    private Brief() {}

    static String of(String text) {
        return of(text, 0);
    }

    static String of(String text, int from) {
        String rest = text.substring(from, Math.min(text.length(), from + MOST + 1));
        String line = rest.replaceAll("\\s+", " ").strip();
        return line.length() > MOST ? line.substring(0, MOST) + "…" : line;
    }
}
