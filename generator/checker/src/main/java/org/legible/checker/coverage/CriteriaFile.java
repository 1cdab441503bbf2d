package org.legible.checker.coverage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Reads the criteria from the file beside this class. */
final class CriteriaFile {

    static final List<Criterion> ALL = read();

    private CriteriaFile() {}

    private static List<Criterion> read() {
        try (InputStream file = CriteriaFile.class.getResourceAsStream("criteria.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(CriteriaFile::criterion)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Criterion criterion(String line) {
        String[] part = line.split(" \\| ", 6);
        Criterion.Decided decided = Criterion.Decided.valueOf(part[3].toUpperCase(Locale.ROOT));
        return new Criterion(part[0], part[1], part[2], decided, part[4], part[5]);
    }
}
