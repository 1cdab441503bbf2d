package org.legible.publisher.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Key;
import org.legible.publisher.report.PartialDate;
import org.legible.publisher.report.Text;
import org.legible.publisher.yaml.YamlReader;

/**
 * Values of {@code site.yaml} that came with the program, from {@code starter-values.yaml}. They are known by what they are:
 * whatever else stands under the same domain, and whatever a report says, is nobody's business here.
 */
record StarterValues(
        @Key(value = "The reports of the sample.", required = true)
        List<Text> sampleReports,

        @Key(value = "Values, by the key that holds them.", required = true)
        List<Value> values,

        @Key("Details of help lines.") HelpLines helpLines) {

    private static final String FILE = "starter-values.yaml";

    /** What the program wrote under one key. */
    record Value(
            @Key("The key, as a JSON Pointer.") Text at,
            @Key(value = "What it wrote.", required = true) List<Text> is) {}

    /** Numbers and addresses of help lines, and when they were last checked for the sample. */
    record HelpLines(
            @Key("The day.") PartialDate checked,

            @Key(value = "Numbers and addresses.", required = true)
            List<Text> details) {}

    /** The values that come with this version. */
    static StarterValues read() {
        Problems problems = new Problems();
        return new YamlReader()
                .object(FILE, text(), StarterValues.class, problems)
                .whole()
                .orElseThrow(() -> new IllegalStateException(problems.sorted().toString()));
    }

    /** True if a publication with these reports is the sample, whole or in part. */
    boolean isSample(List<String> reports) {
        return sampleReports.stream().map(Text::value).toList().containsAll(reports);
    }

    /** True if the program wrote this value under this key. */
    boolean wrote(String at, String value) {
        return values.stream()
                .filter(known -> known.at().value().equals(at))
                .flatMap(known -> known.is().stream())
                .anyMatch(known -> same(known.value(), value));
    }

    /** True if this is a number or an address of a help line that the program wrote. */
    boolean wroteHelpLine(String detail) {
        return helpLines.details().stream().anyMatch(known -> same(known.value(), detail));
    }

    /** True if nobody has checked a help line since the sample was written. */
    boolean isUnchecked(PartialDate checked) {
        return !checked.lastDay().isAfter(helpLines.checked().lastDay());
    }

    // Spaces, capitals and a last slash make no other number, address or sentence.
    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String value) {
        return value.replaceAll("\\s+", "").replaceFirst("/$", "").toLowerCase(Locale.ROOT);
    }

    private static String text() {
        try (InputStream stream = StarterValues.class.getResourceAsStream(FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
