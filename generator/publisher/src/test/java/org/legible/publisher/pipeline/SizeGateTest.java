package org.legible.publisher.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Edition;
import org.legible.publisher.plan.FileFacts;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Product;
import org.legible.publisher.plan.SitePlan;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Site;
import org.legible.publisher.yaml.YamlReader;

class SizeGateTest {

    private static final long MEGABYTE = 1L << 20;
    private static final String ELSEWHERE =
            "or publish older reports as a second site. If the site stands elsewhere, say in site.yaml "
                    + "how much its host takes, such as host-megabytes: 20000.";

    private final Problems problems = new Problems();

    @Test
    void aSiteThatTheHostTakesPasses() {
        judge(900 * MEGABYTE);

        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aSiteThatIsTooLargeSaysWhichFilesTakeTheMost() {
        judge(
                901 * MEGABYTE,
                file("a", "-large-print.pdf", 20),
                file("b", "-large-print.pdf", 30),
                file("a", ".zip", 70));

        assertThat(problems.sorted())
                .extracting(Problem::fix)
                .containsExactly("Choose fewer kinds of files with formats: (the most is taken by *.zip 70 MB, "
                        + "*-large-print.pdf 50 MB), make the pictures smaller, " + ELSEWHERE);
    }

    @Test
    void withoutFilesOnlyPicturesAreLeftToMend() {
        judge(901 * MEGABYTE);

        assertThat(problems.sorted())
                .extracting(Problem::fix)
                .containsExactly("Make the pictures smaller, " + ELSEWHERE);
    }

    private void judge(long bytes, Made... made) {
        SizeGate gate = new SizeGate(
                () -> bytes, new YamlReader().noObject("", Site.class).value());
        gate.see(new Batch(Optional.empty(), List.of(), List.of(made)), problems);
        gate.judge(new SitePlan(List.of()), problems);
    }

    private static Made file(String slug, String ending, int megabytes) {
        Product file = new Product.Document(
                Addresses.reportFile(slug, slug + ending),
                Edition.WEB,
                "en-GB",
                Optional.of(slug),
                Optional.of(new InFormats(words -> "File", words -> "", "list")),
                true);
        return new Made(
                file, Optional.empty(), List.of(), new FileFacts(megabytes * MEGABYTE, OptionalInt.empty()), List.of());
    }
}
