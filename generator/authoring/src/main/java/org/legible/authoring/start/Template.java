package org.legible.authoring.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;

/**
 * A file to begin with. <code>${name}</code> stands for an answer, quoted as its kind of file asks; a line behind {@code #|name} is there
 * only if that answer is.
 *
 * @param name the file, from this package
 */
record Template(String name) {

    private static final Pattern ANSWER = Pattern.compile("\\$\\{([a-z-]+)}");
    private static final Pattern OPTIONAL = Pattern.compile("#\\|([a-z-]+) (.*)");
    private static final Pattern MARKDOWN_SIGN = Pattern.compile("[\\\\`*_{}\\[\\]<>#|&~]");

    /** The file with these answers in it. */
    String with(Map<String, String> answers) {
        UnaryOperator<String> quoted = name.endsWith(".md") ? Template::inMarkdown : Template::inYaml;
        return text().lines()
                .flatMap(line -> kept(line, answers).stream())
                .map(line -> filled(line, answers, quoted) + "\n")
                .collect(Collectors.joining());
    }

    /** The file as it is. */
    String text() {
        try (InputStream stream = Template.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<String> kept(String line, Map<String, String> answers) {
        Matcher optional = OPTIONAL.matcher(line);
        if (!optional.matches()) return Optional.of(line);
        return answers.containsKey(optional.group(1)) ? Optional.of(optional.group(2)) : Optional.empty();
    }

    private String filled(String line, Map<String, String> answers, UnaryOperator<String> quoted) {
        return ANSWER.matcher(line).replaceAll(found -> {
            String answer = answers.get(found.group(1));
            if (answer == null) throw new IllegalStateException(name + " asks for " + found.group(1));
            return Matcher.quoteReplacement(quoted.apply(answer));
        });
    }

    private static String inYaml(String answer) {
        DumpSettings onOneLine = DumpSettings.builder()
                .setWidth(Integer.MAX_VALUE)
                .setSplitLines(false)
                .build();
        return new Dump(onOneLine).dumpToString(answer).strip();
    }

    private static String inMarkdown(String answer) {
        return MARKDOWN_SIGN.matcher(answer).replaceAll("\\\\$0");
    }
}
