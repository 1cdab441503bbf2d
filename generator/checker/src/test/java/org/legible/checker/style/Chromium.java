package org.legible.checker.style;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;

/** Asks an installed Chromium what it makes of pages. It is started for each batch of pages. */
final class Chromium {

    private static final long MOST_SECONDS = 120;

    /** A mouse, which a browser without a screen has not: hover is 2 and a fine pointer 4 in its settings. */
    private static final String MOUSE =
            ",primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4";

    /** Opens each page in a frame of its own and looks at the values that are asked for. */
    private static final String SCRIPT = """
            const painter = Object.assign(document.createElement('canvas'), {width: 1, height: 1})
                .getContext('2d', {willReadFrequently: true});
            const two = n => Math.round(n).toString(16).padStart(2, '0');
            function hex(colour) {
              const plain = colour.match(/^rgba?\\(([^)]+)\\)$/);
              let channels;
              if (plain) {
                channels = plain[1].split(/[ ,/]+/).map(Number);
                channels[3] = (channels[3] ?? 1) * 255;
              } else {
                painter.clearRect(0, 0, 1, 1);
                painter.fillStyle = colour;
                painter.fillRect(0, 0, 1, 1);
                channels = [...painter.getImageData(0, 0, 1, 1).data];
              }
              return '#' + channels.slice(0, 3).map(two).join('') + (channels[3] < 254.5 ? two(channels[3]) : '');
            }
            function value(page, ask) {
              const [id, property] = ask;
              if (id === '*') {
                const [, name, wanted] = property.match(/(.*)\\((.*)\\)/);
                return [...page.querySelectorAll('*')]
                  .filter(e => page.defaultView.getComputedStyle(e)[name] === wanted).map(e => e.id).join(' ');
              }
              const element = page.getElementById(id);
              if (!element) return 'no such element';
              const text = page.defaultView.getComputedStyle(element).getPropertyValue(property);
              if (property.endsWith('color')) return hex(text);
              if (/^(background-image|clip-path|(backdrop-)?filter|transform|rotate|(text|box)-shadow)$/.test(property))
                return text === 'none' ? 'none' : 'some';
              return text;
            }
            const answers = [];
            for (const [width, html, asks] of questions) {
              const frame = document.createElement('iframe');
              frame.style = `width: ${width}px; height: 800px; border: 0; color-scheme: ${scheme}`;
              document.body.append(frame);
              const page = frame.contentDocument;
              page.open();
              page.write(html);
              page.close();
              answers.push(asks.map(ask => value(page, ask)));
              frame.remove();
            }
            document.body.textContent = answers.map(values => values.join('\\t')).join('\\n');
            """;

    private Chromium() {}

    /** What Chromium says to everything that cases of one colour scheme expect, case by case. */
    static List<List<String>> answers(List<StyleCase> cases, Path folder) throws IOException, InterruptedException {
        boolean dark = !cases.isEmpty() && cases.get(0).dark();
        List<List<Object>> questions = cases.stream()
                .map(one -> List.<Object>of(
                        one.width(),
                        one.html(),
                        one.expected().stream()
                                .map(e -> List.of(e.id(), e.property()))
                                .toList()))
                .toList();
        Path page = folder.resolve("questions.html");
        Files.writeString(
                page,
                "<!doctype html><meta charset=utf-8><body><script>const scheme = '" + (dark ? "dark" : "light")
                        + "', questions = " + json(questions) + ";" + SCRIPT + "</script>");
        String text = Jsoup.parse(run(page, dark, folder)).body().wholeText();
        return Arrays.stream(text.split("\n", -1))
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static String run(Path page, boolean dark, Path folder) throws IOException, InterruptedException {
        Optional<File> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        assumeTrue(chromium.isPresent(), "Skipped: Chromium is not installed.");
        Path out = folder.resolve("answers.html");
        Process process = new ProcessBuilder(
                        chromium.get().getPath(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--blink-settings=preferredColorScheme=" + (dark ? 0 : 1) + MOUSE,
                        "--window-size=1280,900",
                        "--virtual-time-budget=60000",
                        "--dump-dom",
                        page.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS))
                throw new IOException("Chromium took more than " + MOST_SECONDS + " seconds.");
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private static String json(Object value) {
        if (value instanceof List<?> list)
            return "[" + String.join(",", list.stream().map(Chromium::json).toList()) + "]";
        if (value instanceof Number) return value.toString();
        String text =
                value.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "\"" + text.replace("<", "\\u003c") + "\"";
    }

    private static Optional<File> onPath(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(names)
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst();
    }
}
