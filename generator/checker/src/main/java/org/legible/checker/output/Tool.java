package org.legible.checker.output;

/** What reports say about the program that made them. */
final class Tool {

    static final String NAME = "legible";

    /** The version in the jar's manifest, or "development" where classes are run from a folder. */
    static String version() {
        String version = Tool.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
