package org.legible.authoring.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.authoring.importing.source.SourceWords;

/** The evidence that a recommendation names in brackets at its end: {@code (page 13, paragraphs 27 and 31)}. */
record CitedEvidence(SourceWords words, Optional<String> printed, List<String> paragraphs) {

    private static final Pattern AT_END = Pattern.compile(
            "\\s*(?<printed>\\((?:see )?(?:pages?|paragraphs?|paras?\\.?|¶)\\s[^()]{1,200}\\)[.;]?)\\s*$");
    private static final Pattern PARAGRAPHS = Pattern.compile("(?:paragraphs?|paras?\\.?|¶)\\s+(?<list>[^()]+)");
    private static final Pattern NUMBER =
            Pattern.compile("(?<from>\\d{1,4}(?:\\.\\d{1,4}){0,3}[A-Z]?)(?:\\s*[-–]\\s*(?<to>\\d{1,4}))?");
    private static final int LONGEST_RANGE = 60;
    private static final int LONGEST = 400;

    /** Takes the evidence from the words of a recommendation; of paragraphs, those that the report has. */
    static CitedEvidence of(SourceWords words, Set<String> known) {
        String text = words.plain();
        Matcher end = AT_END.matcher(text).region(Math.max(0, text.length() - LONGEST), text.length());
        if (!end.find()) return new CitedEvidence(words, Optional.empty(), List.of());
        List<String> cited = new ArrayList<>();
        Matcher lists = PARAGRAPHS.matcher(end.group("printed"));
        while (lists.find()) {
            Matcher number = NUMBER.matcher(lists.group("list"));
            while (number.find()) {
                cited.add(number.group("from"));
                if (number.group("to") != null) cited.addAll(between(number.group("from"), number.group("to")));
            }
        }
        return new CitedEvidence(
                words.to(end.start()),
                Optional.of(end.group("printed")),
                cited.stream().filter(known::contains).distinct().toList());
    }

    private static List<String> between(String from, String to) {
        List<String> range = new ArrayList<>();
        if (!from.matches("\\d+")) return List.of(to);
        int last = Integer.parseInt(to);
        for (int i = Integer.parseInt(from) + 1; i <= last && range.size() < LONGEST_RANGE; i++) range.add("" + i);
        return range;
    }
}
