package org.legible.publisher.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.legible.publisher.BuildScope;
import org.legible.publisher.PublishRequest;
import org.legible.publisher.PublishResult;
import org.legible.publisher.Publisher;
import org.legible.publisher.output.UnusableOutput;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.work.Progress;

/** A site that its host would not take is told of before it is made, from what its reports weigh, and weighed when it is made. */
class SizeIT {

    private static final String FORECAST =
            "The site will probably be larger than its host takes: about 9 MB or more, and a build stops at 1 MB. "
                    + "Its reports hold 1 MB of text, and 0 MB of pictures and files.";
    private static final String WHOM =
            "The host takes no more, as host-megabytes says, so nobody would see the new reports.";
    private static final String FIX =
            "Choose fewer kinds of files with formats:, make the pictures smaller, or publish older reports as a second site.";

    private final Path workshop = Folders.temporary();
    private final Path content = workshop.resolve("content");
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void copy() {
        Folders.copy(SiteTest.RESOURCES.resolve(SmallSite.CONTENT), content);
    }

    @Test
    void aSmallSiteIsNoConcern() throws Exception {
        PublishResult result = build(BuildScope.WHOLE);

        assertThat(result.published()).isTrue();
        assertThat(said).noneMatch(words -> words.contains(" MB"));
    }

    @Test
    void aSiteThatWillBeTooLargeIsToldBeforeAnyReportIsMadeAndIsNotPublished() throws Exception {
        makeLarge();
        PublishResult result = build(BuildScope.WHOLE);

        assertThat(said).contains(FORECAST + " " + WHOM + " " + FIX);
        assertThat(said.indexOf(FORECAST + " " + WHOM + " " + FIX)).isLessThan(said.indexOf("Publishing reports"));
        assertThat(result.problems().stream().filter(Problem::isError).map(Problem::what))
                .containsExactly("The site is larger than 1 MB.");
        assertThat(result.published()).isFalse();
    }

    @Test
    void aShardTellsItToo() throws Exception {
        makeLarge();
        PublishResult result = build(new BuildScope.Shard(1, 4));

        assertThat(result.published()).isTrue();
        assertThat(result.problems()).contains(Problem.warning(Place.of("site.yaml"), FORECAST, WHOM, FIX));
    }

    private void makeLarge() {
        String site = Folders.read(content.resolve("site.yaml"));
        Folders.write(content.resolve("site.yaml"), site + "\nhost-megabytes: 1\n");
        String report = "reports/mossdale-2021/report.md";
        String paragraph = "\n"
                + "The council told us what it had done about each of these things in the year before.\n".repeat(30);
        Folders.write(content.resolve(report), Folders.read(content.resolve(report)) + paragraph.repeat(470));
    }

    private PublishResult build(BuildScope scope) throws UnusableOutput {
        PublishRequest request =
                PublishRequest.of(content, workshop.resolve("site"), Instant.parse("2026-11-21T00:00:00Z"));
        return new Publisher().publish(request, scope, new Progress() {
            @Override
            public void update(String step, int done, int total) {
                said.add(step);
            }

            @Override
            public synchronized void say(String words) {
                said.add(words);
            }
        });
    }
}
