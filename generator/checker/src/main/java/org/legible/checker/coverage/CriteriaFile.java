package org.legible.checker.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.checker.css.WordLists;
import org.legible.checker.feature.Feature;

/** Reads the criteria from the file beside this class. */
final class CriteriaFile {

    static final List<Criterion> ALL = WordLists.lines(CriteriaFile.class, "criteria.txt").stream()
            .map(CriteriaFile::criterion)
            .toList();

    private static Criterion criterion(String line) {
        String[] part = line.split(" \\| ", 9);
        return new Criterion(
                part[0],
                part[1],
                part[2],
                part[3],
                part[4].equals("whole"),
                arises(part[5]),
                Activity.valueOf(part[6].toUpperCase(Locale.ROOT)),
                part[7],
                part[8].equals("-") ? "" : part[8]);
    }

    private static Criterion.Arises arises(String text) {
        if (text.equals("always")) return new Criterion.Arises(true, Set.of());
        if (text.equals("code")) return new Criterion.Arises(false, Set.of());
        return new Criterion.Arises(
                false,
                Stream.of(text.split(", "))
                        .map(name -> Feature.valueOf(name.toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toSet()));
    }
}
