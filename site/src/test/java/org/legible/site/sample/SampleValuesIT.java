package org.legible.site.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.legible.publisher.problem.Problem;
import org.legible.site.Content;
import org.legible.site.OnlyOnTheSample;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The program knows what the sample's site.yaml says of the sample alone, and tells those who began with a copy of it. */
@OnlyOnTheSample
class SampleValuesIT {

    @TempDir
    private Path copy;

    @Test
    void whoeverAddsAReportOfTheirOwnIsToldOfEachValueOfTheSample() throws IOException {
        copy();
        Path ours = copy.resolve("reports/ours");
        Files.createDirectory(ours);
        Path model = copy.resolve("reports/buckinghamshire-2018");
        Files.writeString(
                ours.resolve("report.yaml"),
                Files.readString(model.resolve("report.yaml"))
                        .replaceFirst("(?m)^short-title: .*", "short-title: Ours"));
        Files.copy(model.resolve("report.md"), ours.resolve("report.md"));

        List<String> told =
                SampleContent.read(copy).problems().stream().map(Problem::what).toList();
        assertThat(told)
                .as(
                        "what the program tells; its list is generator/publisher/src/main/resources/.../starter-values.yaml")
                .hasSameSizeAs(expected());
        for (String value : expected())
            assertThat(told).anySatisfy(what -> assertThat(what).contains(value));
    }

    private List<String> expected() throws IOException {
        Map<?, ?> site = (Map<?, ?>)
                new Load(LoadSettings.builder().build()).loadFromString(Files.readString(copy.resolve("site.yaml")));
        List<String> expected = new ArrayList<>(List.of("\"publisher\"", "\"base-url\"", "\"scope\"", "\"note\""));
        ((Map<?, ?>) site.get("contact")).keySet().forEach(key -> expected.add("\"" + key + "\""));
        for (Object line : (List<?>) site.get("help-lines"))
            expected.add("The help line " + ((Map<?, ?>) line).get("name"));
        return expected;
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(Content.FOLDER)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(Content.FOLDER.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
