package org.legible.publisher.pipeline;

import java.util.Optional;
import org.legible.checker.Finding;
import org.legible.checker.PageFindings;
import org.legible.publisher.finding.AuthorsWords;
import org.legible.publisher.plan.Product;
import org.legible.publisher.render.Origins;
import org.legible.publisher.render.Templates;

/**
 * Has the checker judge pages, and tells what it found at the author's file and line.
 *
 * @param checker judges the final bytes
 * @param authors says it in words for authors
 */
record PageCheck(PageChecker checker, AuthorsWords authors) implements PageJudge {

    @Override
    public Optional<Judged> of(Product page, Origins origins, String template) {
        String file = page.address().file();
        String key = checker.key(origins.page(), file);
        PageFindings found = checker.check(key, origins.page(), file);
        PageFindings traced = found.withFindings(found.findings().stream()
                .map(finding -> told(finding, origins, template))
                .toList());
        return Optional.of(new Judged(traced, checker.leads(found, origins), key));
    }

    private Finding told(Finding finding, Origins origins, String template) {
        int offset = finding.offset();
        return authors.say(
                finding,
                origins.at(offset, finding.message()),
                origins.template(offset).orElse(Templates.place(template, 1)));
    }
}
