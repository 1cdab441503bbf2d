package org.legible.authoring.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** Somebody at a terminal, or nobody: whoever is not there is asked nothing. */
public final class Person {

    private static final int TRIES = 3;

    private final Optional<BufferedReader> answers;
    private final Consumer<String> say;

    private Person(Optional<BufferedReader> answers, Consumer<String> say) {
        this.answers = answers;
        this.say = say;
    }

    /**
     * Somebody who can be asked.
     *
     * @param answers where they type
     * @param say shows them a line
     */
    public static Person at(BufferedReader answers, Consumer<String> say) {
        return new Person(Optional.of(answers), say);
    }

    /** Nobody. */
    public static Person absent() {
        return new Person(Optional.empty(), line -> {});
    }

    /**
     * Asks, and asks again if the answer cannot be taken.
     *
     * @param usual what an empty answer means; shown with the question where it is not empty
     * @return the answer, or what is usual if there is none
     */
    String ask(Question question, String usual) throws CannotStart {
        if (answers.isEmpty()) return usual;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            say.accept(question.words() + (usual.isEmpty() ? "" : " [" + usual + "]"));
            Optional<String> answer = line();
            // Whoever closes the terminal has answered all that follows.
            if (answer.isEmpty() || answer.get().isEmpty()) return usual;
            Optional<String> fault = question.fault().apply(answer.get());
            if (fault.isEmpty()) return answer.get();
            say.accept("  " + fault.get());
        }
        throw new CannotStart("Nothing was written. Give the answer as an option: --" + question.option() + ".");
    }

    private Optional<String> line() {
        try {
            return Optional.ofNullable(answers.get().readLine()).map(String::strip);
        } catch (IOException broken) {
            return Optional.empty();
        }
    }
}
