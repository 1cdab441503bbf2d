package org.legible.publisher.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The slips that turn a line into something that is not YAML, each with the ways in which it may be mended. A slip says only
 * that a line looks like it; {@link YamlSlips} finds out whether the mended text can be read. In order: those that hardly
 * look like anything else come first.
 */
enum YamlSlip {
    TAB("A tab stands before the words of this line.", "Indent with spaces instead") {
        @Override
        List<String> mend(String line, String above, String below) {
            String lead = lead(line, "[\\t -]*");
            if (lead.indexOf('\t') < 0) return List.of();
            String words = line.substring(lead.length());
            return List.of(
                    lead.replace("\t", "  ") + words,
                    " ".repeat(indent(above)) + words,
                    " ".repeat(indent(below)) + words,
                    lead.replace("\t", " ") + words);
        }
    },
    NO_BREAK_SPACE(
            "A no-break space (U+00A0, or one of its kind) stands before the words of this line; it looks like a space "
                    + "and is none to YAML.",
            "Delete the spaces and type them again") {
        @Override
        List<String> mend(String line, String above, String below) {
            String lead = lead(line, "[\\h-]*(?:[a-z][a-z0-9-]*\\h*:\\h+)?");
            String plain = lead.replaceAll("[\\h&&[^ \\t]]", " ");
            if (plain.equals(lead)) return List.of();
            String words = line.substring(lead.length());
            return List.of(plain + words, " ".repeat(indent(above)) + words, " ".repeat(indent(below)) + words);
        }
    },
    BULLET(
            "This line begins with a bullet or a long dash, which make no list in YAML.",
            "Begin it with a hyphen and a space") {
        @Override
        List<String> mend(String line, String above, String below) {
            Matcher item = BULLETS.matcher(line);
            return item.matches() ? List.of(item.group(1) + "- " + item.group(2)) : List.of();
        }
    },
    QUOTES("The quotation marks around this value do not match.", "Begin and end it with the same straight mark") {
        @Override
        List<String> mend(String line, String above, String below) {
            YamlLine parts = YamlLine.of(line);
            String value = parts.value();
            if (value.isEmpty() || "\"'".indexOf(value.charAt(0)) < 0 || YamlLine.isQuoted(value)) return List.of();
            String opened = value.substring(1);
            List<String> mended = new ArrayList<>();
            if (opened.matches(".*[\"'“”‘’«»]"))
                mended.add(parts.with(YamlLine.quote(opened.substring(0, opened.length() - 1))));
            // A word in quotation marks at the beginning, and more words after it.
            if (opened.indexOf(value.charAt(0)) > 0) mended.add(parts.with(YamlLine.quote(value)));
            mended.add(parts.with(YamlLine.quote(opened)));
            return mended;
        }
    },
    NO_SPACE_AFTER_COLON("There is no space after the colon.", "Put one there") {
        @Override
        List<String> mend(String line, String above, String below) {
            Matcher key = GLUED_KEY.matcher(line);
            return key.matches() ? List.of(key.group(1) + ": " + key.group(2).strip()) : List.of();
        }
    },
    NO_SPACE_AFTER_DASH("There is no space after the dash that begins an item.", "Put one there") {
        @Override
        List<String> mend(String line, String above, String below) {
            Matcher item = GLUED_DASH.matcher(line);
            return item.matches() ? List.of(item.group(1) + "- " + item.group(2)) : List.of();
        }
    },
    COLON("The value holds a colon and stands without quotation marks.", "Put the value in quotation marks") {
        @Override
        List<String> mend(String line, String above, String below) {
            YamlLine parts = YamlLine.of(line);
            String value = parts.value();
            if (!value.matches(".*:( .*)?") || YamlLine.isQuoted(value) || "[{".indexOf(value.charAt(0)) >= 0)
                return List.of();
            return List.of(parts.with(YamlLine.quote(value.replaceAll("^[“„«](.*)[”“»]$", "$1"))));
        }
    },
    BRACKET("A bracket is opened in this line and not closed.", "Close it at the end") {
        @Override
        List<String> mend(String line, String above, String below) {
            YamlLine parts = YamlLine.of(line);
            String value = parts.value();
            if (value.isEmpty() || "[{".indexOf(value.charAt(0)) < 0) return List.of();
            String closing = value.charAt(0) == '[' ? "]" : "}";
            boolean other = value.matches(".*[\\])}]")
                    && "[{(".chars().filter(c -> value.indexOf(c) >= 0).count() == 1;
            return List.of(parts.with((other ? value.substring(0, value.length() - 1) : value) + closing));
        }
    },
    LIST_BESIDE_KEY(
            "A dash stands on the line of the key.", "Write the list with brackets, or begin it on the next line") {
        @Override
        List<String> mend(String line, String above, String below) {
            YamlLine parts = YamlLine.of(line);
            if (parts.key().isEmpty() || !parts.value().startsWith("- ")) return List.of();
            String item = parts.value().substring(2).strip();
            return List.of(parts.with("[" + (YamlLine.isQuoted(item) ? item : YamlLine.quote(item)) + "]"));
        }
    },
    MARK("The value begins with a character that means something else to YAML.", "Put the value in quotation marks") {
        @Override
        List<String> mend(String line, String above, String below) {
            YamlLine parts = YamlLine.of(line);
            String value = parts.value();
            boolean marked = !value.isEmpty() && "@`%*&!|>[{]},?-".indexOf(value.charAt(0)) >= 0;
            return marked ? List.of(parts.with(YamlLine.quote(value))) : List.of();
        }
    },
    OTHER_COLON("The mark between key and value is not a colon.", "Write a colon and a space") {
        @Override
        List<String> mend(String line, String above, String below) {
            Matcher key = OTHER_COLONS.matcher(line);
            return key.matches() ? List.of(key.group(1) + ": " + key.group(2)) : List.of();
        }
    },
    INDENT(
            "The words of this line begin at a place that fits neither the lines above nor those below it.",
            "Let it begin where the lines that belong with it begin") {
        @Override
        List<String> mend(String line, String above, String below) {
            int here = indent(line);
            String words = line.strip();
            if (!ITEM_OR_KEY.matcher(words).matches()) return List.of();
            return Stream.of(words(above), words(below), indent(above), indent(below), indent(above) + 2, here + 2)
                    .filter(place -> place != here)
                    .distinct()
                    .map(place -> " ".repeat(place) + words)
                    .toList();
        }
    },
    NO_COLON("There is no colon after the key.", "Put a colon and a space after it") {
        @Override
        List<String> mend(String line, String above, String below) {
            Matcher key = NO_COLONS.matcher(line);
            boolean goesOn = above.length() > FULL_LINE;
            return key.matches() && !goesOn ? List.of(key.group(1) + ": " + key.group(2)) : List.of();
        }
    },
    CONTINUED(
            "This line goes on with the value above it, but is not indented under it.",
            "Put two more spaces before it") {
        @Override
        List<String> mend(String line, String above, String below) {
            boolean words = Character.isLetterOrDigit(line.strip().codePointAt(0));
            return words ? List.of(" ".repeat(words(above) + 2) + line.strip()) : List.of();
        }
    };

    private static final Pattern BULLETS = Pattern.compile("([ ]*)[–—•·▪◦‣●○*]\\s*(\\S.*)");
    private static final Pattern GLUED_KEY = Pattern.compile("((?: |- +)*[a-z][a-z0-9-]*):([^\\s/].*)");
    private static final Pattern GLUED_DASH = Pattern.compile("( *)-([^\\s-].*)");
    private static final Pattern OTHER_COLONS = Pattern.compile("((?: |- +)*[a-z][a-z0-9-]*) *[=：;︓]\\s*(\\S.*)");
    private static final Pattern NO_COLONS = Pattern.compile("((?: |- +)*[a-z][a-z0-9-]*) +(\\S.*)");

    private static final Pattern ITEM_OR_KEY = Pattern.compile("-( .*)?|(- +)*[a-z][a-z0-9-]*:( .*)?");

    /** A line of this many characters most likely goes on in the next. */
    private static final int FULL_LINE = 60;

    /** What is wrong, as a sentence. */
    final String what;

    /** What to do, without a full stop: the mended line follows. */
    final String fix;

    YamlSlip(String what, String fix) {
        this.what = what;
        this.fix = fix;
    }

    /**
     * The ways in which a line may be mended, the likeliest first; none if it does not look like this slip.
     *
     * @param above the nearest line above that is not blank, or empty
     * @param below the nearest line below that is not blank, or empty
     */
    abstract List<String> mend(String line, String above, String below);

    /** True if the slip can be found far above the place where the text stops being YAML. */
    boolean isSeenFromAfar() {
        return compareTo(NO_SPACE_AFTER_DASH) <= 0;
    }

    private static String lead(String line, String pattern) {
        Matcher lead = Pattern.compile(pattern).matcher(line);
        return lead.lookingAt() ? lead.group() : "";
    }

    /** How many spaces begin a line. */
    private static int indent(String line) {
        return lead(line, " *").length();
    }

    /** Where the words of a line begin, behind the dashes of its lists. */
    private static int words(String line) {
        return lead(line, "(?: |- +)*").length();
    }
}
