import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a large content folder out of a small one: {@code java Copies.java SOURCE TARGET COUNT}.
 *
 * <p>Sets of the source's reports follow each other until there are enough. Each copy has a slug and a short title of its own,
 * names the reports of its own set where the source names one another, and is about an authority of its own pair of sets, so
 * that authorities have histories of a likely length. The shortest report stands in each set three times: five real reports
 * are then about 57 KB of Markdown each, as such reports are on average.
 */
final class Copies {

    private static final int EXTRA = 2;

    private final Path source;
    private final Path target;
    private final List<String> reports;
    private final int count;

    private Copies(Path source, Path target, int count) throws IOException {
        this.source = source;
        this.target = target;
        this.count = count;
        try (Stream<Path> folders = Files.list(source.resolve("reports"))) {
            reports = folders.sorted((a, b) -> Long.compare(size(b), size(a)))
                    .map(folder -> folder.getFileName().toString())
                    .toList();
        }
    }

    public static void main(String[] arguments) throws IOException {
        new Copies(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2])).write();
    }

    private void write() throws IOException {
        Files.createDirectories(target.resolve("reports"));
        try (Stream<Path> files = Files.list(source)) {
            for (Path file : (Iterable<Path>) files.filter(name -> name.toString().endsWith(".yaml"))::iterator)
                Files.copy(file, target.resolve(file.getFileName()));
        }
        long markdown = 0;
        int perSet = reports.size() + EXTRA;
        for (int index = 0; index < count; index++) {
            int place = Math.min(index % perSet, reports.size() - 1);
            markdown += copy(reports.get(place), slug(reports.get(place), index), index / perSet);
        }
        authorities(1 + (count - 1) / perSet / 2);
        System.out.printf("%,d reports, %,d KB of Markdown each on average%n", count, markdown / count / 1024);
    }

    private String slug(String report, int index) {
        int perSet = reports.size() + EXTRA;
        int extra = index % perSet - reports.indexOf(report);
        return report + "-" + index / perSet + (extra == 0 ? "" : "-" + extra);
    }

    private long copy(String report, String slug, int set) throws IOException {
        Path from = source.resolve("reports").resolve(report);
        Path to = Files.createDirectories(target.resolve("reports").resolve(slug));
        long markdown = 0;
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = file.getFileName().toString();
                String text = references(Files.readString(file), report, slug, set);
                if (name.equals("report.yaml"))
                    text = text.replaceFirst("(?m)^(short-title: .*)$", "$1, copy " + slug.substring(report.length() + 1))
                            .replaceFirst("(?m)^(authority: .*)$", "$1-" + set / 2);
                Files.writeString(to.resolve(name), text);
                if (name.equals("report.md")) markdown = text.length();
            }
        }
        return markdown;
    }

    // A set that is cut short names the reports of the first.
    private String references(String text, String report, String slug, int set) {
        String result = text;
        for (String other : reports) {
            int index = set * (reports.size() + EXTRA) + reports.indexOf(other);
            String meant = other.equals(report) ? slug : slug(other, index < count ? index : reports.indexOf(other));
            result = Pattern.compile("(?<=[\":])" + Pattern.quote(other) + "(?=[/#])").matcher(result).replaceAll(meant);
        }
        return result;
    }

    private void authorities(int copies) throws IOException {
        String all = Files.readString(source.resolve("authorities.yaml"));
        StringBuilder text = new StringBuilder();
        for (int copy = 0; copy < copies; copy++)
            text.append(all.replaceAll("(?m)^(- key: .*)$", "$1-" + copy)
                    .replaceAll("(?m)^(  (?:name|short-name): .*)$", "$1 " + copy));
        Files.writeString(target.resolve("authorities.yaml"), text);
    }

    private static long size(Path folder) {
        return folder.resolve("report.md").toFile().length();
    }
}
