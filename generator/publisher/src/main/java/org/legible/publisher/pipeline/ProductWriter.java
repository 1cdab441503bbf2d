package org.legible.publisher.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.legible.publisher.make.Content;
import org.legible.publisher.output.KeptFile;
import org.legible.publisher.output.KeptFiles;
import org.legible.publisher.output.Staging;
import org.legible.publisher.plan.FileFacts;
import org.legible.publisher.plan.Product;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.problem.Worker;
import org.legible.publisher.render.FirstUses;
import org.legible.publisher.render.Origins;
import org.legible.publisher.render.Templates;
import org.legible.publisher.view.frame.PageView;
import org.legible.publisher.words.ForeignText;
import org.legible.publisher.words.LanguageWriter;

/**
 * Writes products: fills templates, stages the final bytes, and has those of every page checked. Safe to use from many threads.
 */
final class ProductWriter {

    private final Templates templates;
    private final UnaryOperator<String> languageOfFile;
    private final PageJudge judge;
    private final Staging staging;
    private final Problems problems;

    /**
     * @param languageOfFile the language of what a content file says
     * @param judge is handed every page as it is written
     */
    ProductWriter(
            Templates templates,
            UnaryOperator<String> languageOfFile,
            PageJudge judge,
            Staging staging,
            Problems problems) {
        this.templates = templates;
        this.languageOfFile = languageOfFile;
        this.judge = judge;
        this.staging = staging;
        this.problems = problems;
    }

    /** Writes a product; empty if it cannot be made, and then a problem says why. */
    Optional<Made> write(Product product, Content content) {
        if (content instanceof Content.Filled filled) return fill(product, filled.page());
        if (content instanceof Content.Converted converted) return convert(product, converted);
        return content instanceof Content.Bytes file ? Optional.of(keep(product, file, List.of())) : Optional.empty();
    }

    /** The bytes of a product that was written. */
    byte[] read(Product product) {
        return staging.read(product.address().file());
    }

    private Optional<Made> convert(Product product, Content.Converted converted) {
        try {
            PageView page = converted.page();
            String marked = FirstUses.keep(templates.write(page.template(), page.variables()));
            String html = new Origins(new LanguageWriter(product.language(), languageOfFile).html(marked)).page();
            String key = KeptFiles.key(product.address().file(), html, converted.basis());
            return Optional.of(keep(product, file(key, html, converted), List.of(key)));
        } catch (Templates.Failure wrong) {
            problems.add(wrong.problem());
            return Optional.empty();
        }
    }

    // The same as an earlier build made of the same, if it was kept.
    private Content.Bytes file(String key, String html, Content.Converted converted) {
        KeptFile file = staging.kept().find(key, KeptFile.class).orElseGet(() -> {
            Problems told = new Problems();
            Content.Bytes made = converted.conversion().of(html, told);
            KeptFile fresh = new KeptFile(made.bytes(), made.pages(), told.sorted());
            staging.kept().keep(key, KeptFile.class, fresh, fresh.told());
            return fresh;
        });
        file.told().forEach(problems::add);
        return new Content.Bytes(file.bytes(), file.pages());
    }

    private Made keep(Product product, Content.Bytes file, List<String> kept) {
        Worker.stopIfGivenUp();
        staging.write(product.address(), file.bytes());
        String text = product.isHtml() ? new String(file.bytes(), StandardCharsets.UTF_8) : "";
        FileFacts facts = new FileFacts(file.bytes().length, file.pages());
        return judged(product, new Origins(text), product.address().file(), facts, kept);
    }

    private Optional<Made> fill(Product product, PageView page) {
        try {
            Origins origins =
                    new Origins(told(product, FirstUses.keep(templates.write(page.template(), page.variables()))));
            Worker.stopIfGivenUp();
            byte[] bytes = origins.page().getBytes(StandardCharsets.UTF_8);
            staging.write(product.address(), bytes);
            FileFacts facts = new FileFacts(bytes.length, OptionalInt.empty());
            return Optional.of(judged(product, origins, page.template(), facts, List.of()));
        } catch (Templates.Failure wrong) {
            problems.add(wrong.problem());
            return Optional.empty();
        }
    }

    /** What is made, with its languages told. */
    private String told(Product product, String marked) {
        LanguageWriter writer = new LanguageWriter(product.language(), languageOfFile);
        if (product.isHtml()) return writer.html(marked);
        return product.address().file().endsWith(".xml") ? writer.xml(marked) : ForeignText.plain(marked);
    }

    private Made judged(Product product, Origins origins, String template, FileFacts facts, List<String> kept) {
        Optional<PageJudge.Judged> found = product.isHtml() ? judge.of(product, origins, template) : Optional.empty();
        return found.map(page -> page.of(product, facts, both(kept, page.key())))
                .orElseGet(() -> new Made(product, Optional.empty(), List.of(), facts, kept));
    }

    private static List<String> both(List<String> kept, String key) {
        return Stream.concat(kept.stream(), Stream.of(key)).toList();
    }
}
