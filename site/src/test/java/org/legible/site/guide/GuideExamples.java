package org.legible.site.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The examples of the author's guide, in its two halves, and the content folder that somebody has who types them. What is to be
 * done with an example is said to the reader, by the words right above it:
 *
 * <pre>
 * Make the file `content/themes.yaml`:        the whole file
 * Add to `content/reports/x/report.md`:       put at the end of the file
 * Change in `content/reports/x/report.yaml`:  put there in place of what the same keys hold
 * Find in `content/reports/x/report.yaml`:    a line, and above the next example
 * Type in its place:                          what takes its place
 * Type in the terminal:                       a command
 * The program says:                           what the command answers
 * </pre>
 */
final class GuideExamples {

    /** The root of the project. */
    static final Path ROOT = Path.of(System.getProperty("legible.root", ".."));

    /** The walk from an empty folder to a report. */
    static final Path FIRST_REPORT = ROOT.resolve("content/README.md");

    /** Everything that an author can write. */
    static final Path REFERENCE = ROOT.resolve("content/README-reference.md");

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern CAPTION = Pattern.compile(
            "(?is).*\\b(make the file|add to|change in|find in|type in its place|type in the terminal|the program says)\\b"
                    + "(?:\\s+`content/([^`]+)`)?[^`:]*:");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^]]+]\\((images/[^) ]+)[^)]*\\)");
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Map<String, String> files = new LinkedHashMap<>();
    private Optional<Step> found = Optional.empty();

    /** What the words above an example ask for. */
    enum Deed {
        MAKE_THE_FILE,
        ADD_TO,
        CHANGE_IN,
        FIND_IN,
        TYPE_IN_ITS_PLACE,
        TYPE_IN_THE_TERMINAL,
        THE_PROGRAM_SAYS
    }

    /** An example of the guide, with its line there, and what is to be done with it. */
    record Step(int line, Deed deed, String file, String text) {}

    /**
     * Writes the content that both halves of the guide make. It stands alone, so that a script can run it from its source.
     *
     * @param arguments a guide, and the folder to write to
     */
    public static void main(String... arguments) throws IOException {
        Path guide = Path.of(arguments[0]);
        GuideExamples examples = new GuideExamples();
        Stream.of(FIRST_REPORT, REFERENCE)
                .map(half -> guide.resolveSibling(half.getFileName()))
                .forEach(half -> steps(read(half)).forEach(examples::type));
        examples.write(Path.of(arguments[1]));
    }

    /** What the guide has its reader do, in its order. */
    static List<Step> steps(String guide) {
        List<Step> steps = new ArrayList<>();
        Matcher fence = FENCE.matcher(guide);
        while (fence.find()) {
            String before = guide.substring(0, fence.start()).strip();
            Matcher caption = CAPTION.matcher(before.substring(before.lastIndexOf("\n\n") + 1));
            int line = (int) guide.substring(0, fence.start()).lines().count() + 1;
            if (!caption.matches())
                throw new IllegalStateException(
                        "Nothing above the example on line " + line + " says what to do with it.");
            Deed deed = Deed.valueOf(caption.group(1).toUpperCase(Locale.ROOT).replaceAll("\\s+", "_"));
            steps.add(new Step(line, deed, caption.group(2), fence.group(2)));
        }
        return steps;
    }

    /** The text of a guide. */
    static String read(Path guide) {
        try {
            return Files.readString(guide);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Does what a step says, as far as it is about files. */
    void type(Step step) {
        String there = files.get(step.file());
        switch (step.deed()) {
            case MAKE_THE_FILE -> files.put(step.file(), step.text());
            case ADD_TO -> files.put(step.file(), there + "\n" + step.text());
            case CHANGE_IN -> files.put(step.file(), changed(there, step.text()));
            case FIND_IN -> {
                if (there.indexOf(step.text()) != there.lastIndexOf(step.text()) || !there.contains(step.text()))
                    throw new IllegalStateException(
                            "This is not there once, as line " + step.line() + " says:\n" + there);
                found = Optional.of(step);
            }
            case TYPE_IN_ITS_PLACE -> {
                Step line = found.orElseThrow();
                files.computeIfPresent(line.file(), (name, text) -> text.replace(line.text(), step.text()));
            }
            case TYPE_IN_THE_TERMINAL, THE_PROGRAM_SAYS -> {}
        }
    }

    /** One file as the steps have made it. */
    String file(String name) {
        return files.get(name);
    }

    /** Writes what the steps have made, with a picture for each that a text shows. */
    void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
            Matcher image = IMAGE.matcher(file.getValue());
            while (image.find()) {
                Path picture = path.resolveSibling(image.group(1));
                Files.createDirectories(picture.getParent());
                Files.write(picture, PIXEL);
            }
        }
    }

    // Each key that the file has already is replaced.
    private static String changed(String text, String more) {
        String kept = text;
        Matcher key = Pattern.compile("(?m)^[a-z-]+:").matcher(more);
        while (key.find()) kept = kept.replaceFirst("(?m)^" + key.group() + ".*\\n(?:(?:[ -].*)?\\n)*", "");
        return kept + "\n" + more;
    }
}
