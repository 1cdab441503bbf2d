package org.legible.publisher.plain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Text;

/**
 * What readers are told the meaning of: the terms of the glossaries, which open in place, and what a text explains itself, in the
 * same sentence or in the next.
 */
final class Explained {

    private static final Pattern EXPLAINS =
            Pattern.compile("(?i)\\b(?:means?|meant|is called|are called|is when|is where|that is,|in other words)\\b");

    private final List<String> forms;

    /** What these terms explain. */
    Explained(List<GlossaryTerm> terms) {
        forms = terms.stream().flatMap(Explained::forms).map(Explained::fold).toList();
    }

    private static Stream<String> forms(GlossaryTerm term) {
        return Stream.concat(
                        Stream.of(term.term()), Stream.concat(term.abbreviation().stream(), term.variants().stream()))
                .map(Text::value);
    }

    /** True if this is part of a term that readers are told the meaning of, as "are looked after" may be. */
    boolean isTerm(Wording wording, Sentence in) {
        String sentence = fold(in.words());
        for (String form : forms)
            for (int at = sentence.indexOf(form); at >= 0; at = sentence.indexOf(form, at + 1))
                if (at <= wording.start() && wording.end() <= at + form.length()) return true;
        return false;
    }

    /** True if a sentence says itself what its jargon means, or the next one does, which may be empty. */
    static boolean isSaid(Wording wording, Sentence in, String next) {
        String after = in.words().substring(wording.end());
        return EXPLAINS.matcher(after).find()
                || after.matches("(?s)[”’\"]? ?(?:\\(|– |, which is |, or ).*")
                || EXPLAINS.matcher(next).find()
                || next.matches("(?s)(?:This|That|It|They|These) (?:is|are) .*");
    }

    /** True if this text says in full what letters stand for: "health and safety team (HST)", or the other way round. */
    static boolean isWrittenInFull(String letters, String text) {
        String quoted = Pattern.quote(letters);
        return Pattern.compile("\\p{L}+(?: \\(|, (?:or )?)" + quoted + "s?[),.]|\\b" + quoted
                        + "s? (?:\\(\\p{L}{3,}|(?:is|are) short for|stands? for|means?)")
                .matcher(text)
                .find();
    }

    private static String fold(String words) {
        return words.toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
