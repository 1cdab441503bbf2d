package org.legible.publisher.console;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.legible.checker.Pool;
import org.legible.checker.baseline.Baseline;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.address.OutsideAddress;
import org.legible.publisher.disclosure.WithheldNames;
import org.legible.publisher.problem.Nearest;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.TextBytes;

/**
 * What a person asked for, before anybody looked whether it can be done.
 *
 * @param content the content folder
 * @param output the folder of the website
 * @param templates a folder of templates of their own
 * @param baseUrl the address where the site will stand
 * @param date the moment to build for, as {@link Moment} reads it; the present if there is none
 * @param threads how many reports are worked on at a time; one for each core if not said
 * @param formats the kinds of files that each report has; as {@code site.yaml} says if there are none
 * @param fresh true to make and check everything again, whatever earlier builds have kept
 * @param baseline a file of findings that somebody has accepted
 * @param withheldNames a file of names that nothing published may hold, one on each line
 * @param cache the folder in which builds keep what they made and found for others
 */
public record BuildArguments(
        Path content,
        Path output,
        Optional<Path> templates,
        Optional<String> baseUrl,
        Optional<String> date,
        Optional<Integer> threads,
        List<String> formats,
        boolean fresh,
        Optional<Path> baseline,
        Optional<Path> withheldNames,
        Optional<Path> cache) {

    private static final List<String> FORMATS =
            List.of("pdf", "large-print-pdf", "summary-pdf", "epub", "braille", "text", "one-file", "pack", "none");

    /** What a person asked for who wants no site, but to know of its content. */
    public static BuildArguments forContent(
            Path content, Optional<Path> templates, Optional<String> date, Optional<Integer> threads) {
        return new BuildArguments(
                content,
                content,
                templates,
                Optional.empty(),
                date,
                threads,
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The request that they make.
     *
     * @throws IllegalArgumentException if one cannot be meant; the message says which and what to do
     */
    public PublishRequest request() {
        requireFolder(content, "content");
        templates.ifPresent(folder -> requireFolder(folder, "templates"));
        return new PublishRequest(
                content,
                output,
                templates,
                baseUrl.map(String::strip).filter(text -> !text.isEmpty()).map(BuildArguments::webAddress),
                date.filter(text -> !text.isBlank()).map(Moment::parse).orElseGet(Instant::now),
                threads.orElseGet(Pool::usual),
                formats.isEmpty() ? Optional.empty() : Optional.of(known(formats)),
                fresh,
                accepted(),
                withheld(),
                cache);
    }

    private WithheldNames withheld() {
        if (withheldNames.isEmpty()) return WithheldNames.NONE;
        Path file = withheldNames.get();
        if (!Files.isRegularFile(file))
            throw new IllegalArgumentException("There is no file of withheld names " + ShownPath.of(file) + ".");
        try {
            if (file.toRealPath().startsWith(content.toRealPath()))
                throw new IllegalArgumentException("The withheld names " + ShownPath.of(file)
                        + " lie in the content folder, where they could be published. Keep them outside of it.");
            Problems problems = new Problems();
            return TextBytes.read(ShownPath.of(file), Files.readAllBytes(file), problems)
                    .map(WithheldNames::read)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The withheld names " + ShownPath.of(file) + " are not text. Save the file as UTF-8."));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(
                    "The withheld names " + ShownPath.of(file) + " cannot be read.", unreadable);
        }
    }

    private Baseline accepted() {
        if (baseline.isEmpty()) return Baseline.none();
        Path file = baseline.get();
        if (!Files.isRegularFile(file))
            throw new IllegalArgumentException("There is no baseline file " + ShownPath.of(file) + ".");
        try {
            Baseline read = Baseline.read(file);
            if (read.problems().isEmpty()) return read;
            throw new IllegalArgumentException(
                    "The baseline must be mended: " + read.problems().get(0).text());
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("The baseline " + ShownPath.of(file) + " cannot be read.", unreadable);
        }
    }

    private static List<String> known(List<String> formats) {
        List<String> named = formats.stream().map(String::strip).toList();
        named.stream().filter(name -> !FORMATS.contains(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("There is no kind of file \"" + name + "\"."
                    + Nearest.to(name, FORMATS)
                            .map(near -> " Did you mean \"" + near + "\"?")
                            .orElse(" Choose among " + String.join(", ", FORMATS) + "."));
        });
        return named;
    }

    private static void requireFolder(Path folder, String what) {
        if (!Files.isDirectory(folder))
            throw new IllegalArgumentException("There is no " + what + " folder " + ShownPath.of(folder)
                    + ". Check the spelling, and the folder that you are in.");
    }

    private static URI webAddress(String written) {
        OutsideAddress.Reading reading = OutsideAddress.readBase(written);
        reading.fault().ifPresent(fault -> {
            throw new IllegalArgumentException(fault.sentence("The base address", written) + " " + fault.fix()
                    + " A base address looks like https://reports.example/site/.");
        });
        return URI.create(reading.address().orElseThrow().url());
    }
}
