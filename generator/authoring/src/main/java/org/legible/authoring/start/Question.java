package org.legible.authoring.start;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that is asked before a site or a report is begun.
 *
 * @param option the name under which the command line takes the answer
 * @param words the question
 * @param fault what is wrong with an answer and what to write instead; empty if it can be taken
 */
public record Question(String option, String words, Function<String, Optional<String>> fault) {

    /** The answer that was given as an option, without spaces around it; empty for none. */
    Optional<String> given(Optional<String> option) throws CannotStart {
        Optional<String> answer = option.map(String::strip).filter(text -> !text.isEmpty());
        Optional<String> wrong = answer.flatMap(fault);
        if (wrong.isPresent()) throw new CannotStart("--" + this.option + ": " + wrong.get());
        return answer;
    }
}
