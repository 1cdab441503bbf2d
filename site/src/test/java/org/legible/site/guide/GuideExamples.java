package org.legible.site.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fenced examples of the author's guide. An info string names the file and what the example is to it:
 *
 * <pre>
 * ```yaml reports/x/report.yaml         the whole file
 * ```yaml reports/x/report.yaml more    added to it; a key that it has already is replaced
 * ```yaml reports/x/report.yaml wrong   added to a copy, which gives the message in the next example
 * ```text message                       the message
 * </pre>
 */
final class GuideExamples {

    /** The author's guide. */
    static final Path GUIDE = Path.of(System.getProperty("legible.root", ".."), "content/README.md");

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+) (\\S+)(?: (\\w+))?\\n(.*?)^```$");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^]]+]\\((images/[^) ]+)[^)]*\\)");
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Wrong> wrong = new ArrayList<>();

    /** An example that is wrong on purpose, and the message that it gives. */
    record Wrong(String file, String text, String message) {}

    private GuideExamples() {}

    /**
     * Writes the examples of a guide as a content folder. It stands alone, so that a script can run it from its source.
     *
     * @param arguments the guide, and the folder
     */
    public static void main(String... arguments) throws IOException {
        read(Files.readString(Path.of(arguments[0]))).write(Path.of(arguments[1]));
    }

    /** The examples of the guide. */
    static GuideExamples read() {
        return read(guide());
    }

    private static GuideExamples read(String guide) {
        GuideExamples examples = new GuideExamples();
        Matcher fence = FENCE.matcher(guide);
        while (fence.find()) examples.add(fence.group(2), fence.group(3), fence.group(4));
        return examples;
    }

    /** The text of the guide. */
    static String guide() {
        try {
            return Files.readString(GUIDE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The examples that are wrong on purpose. */
    List<Wrong> wrong() {
        return wrong;
    }

    /** One file as the guide's examples make it. */
    String file(String name) {
        return files.get(name);
    }

    /** Writes all examples as one content folder. */
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

    /** A file's text with an example added; each key of YAML that the file has already is replaced. */
    static String with(String name, String text, String more) {
        if (!name.endsWith(".yaml")) return text + "\n" + more;
        String kept = text;
        Matcher key = Pattern.compile("(?m)^[a-z-]+:").matcher(more);
        while (key.find()) kept = kept.replaceFirst("(?m)^" + key.group() + ".*\\n(?:(?:[ -].*)?\\n)*", "");
        return kept + "\n" + more;
    }

    private void add(String file, String mode, String text) {
        if (file.equals("message")) {
            Wrong last = wrong.remove(wrong.size() - 1);
            wrong.add(new Wrong(last.file(), last.text(), text));
        } else if (mode == null) {
            files.put(file, text);
        } else if (mode.equals("more")) {
            files.put(file, with(file, files.get(file), text));
        } else {
            wrong.add(new Wrong(file, text, ""));
        }
    }
}
