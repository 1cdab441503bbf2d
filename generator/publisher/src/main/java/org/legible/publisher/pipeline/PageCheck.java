package org.legible.publisher.pipeline;

import java.util.Optional;
import org.legible.checker.Checker;
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
record PageCheck(Checker checker, AuthorsWords authors) implements PageJudge {

    @Override
    public Optional<PageFindings> of(Product page, Origins origins, String template) {
        PageFindings found = checker.check(origins.page(), page.address().file());
        return Optional.of(found.withFindings(found.findings().stream()
                .map(finding -> told(finding, origins, template))
                .toList()));
    }

    private Finding told(Finding finding, Origins origins, String template) {
        int offset = finding.offset();
        return authors.say(
                finding,
                origins.at(offset, finding.message()),
                origins.template(offset).orElse(Templates.place(template, 1)));
    }
}
