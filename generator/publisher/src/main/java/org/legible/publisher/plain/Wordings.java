package org.legible.publisher.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the wordings that make sentences hard, by every rule. English alone has such rules. */
final class Wordings {

    private static final Phrases PHRASES = Phrases.read();

    // What stands between marks of quotation is somebody else's, or the name of something.
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|‘[^’]*’(?!\\p{L})");

    private final Phrases jargon;

    /** @param jargon the jargon that a site names itself */
    Wordings(List<String> jargon) {
        this.jargon = Phrases.jargon(jargon);
    }

    /** The wordings in a sentence, in order. */
    List<Wording> in(String sentence) {
        List<Wording> all = new ArrayList<>(Stream.of(
                        PHRASES.in(sentence),
                        jargon.in(sentence),
                        PassiveVoice.in(sentence),
                        Negatives.in(sentence),
                        Signs.ampersands(sentence),
                        Signs.abbreviations(sentence))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Wording::start))
                .toList());
        Matcher quoted = QUOTED.matcher(sentence);
        while (quoted.find())
            all.removeIf(wording -> quoted.start() <= wording.start() && wording.end() <= quoted.end());
        return List.copyOf(all);
    }
}
