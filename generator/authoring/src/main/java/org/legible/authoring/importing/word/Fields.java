package org.legible.authoring.importing.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that are open while a part is read: Word writes an instruction, then what came of it the last time, which is what a
 * reader saw. A field may run over many paragraphs, as a list of contents does.
 */
final class Fields {

    private static final Pattern ADDRESS = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]*)\".*", Pattern.DOTALL);
    private static final Pattern CONTENTS = Pattern.compile("\\s*(?:TOC|TOA|INDEX)\\b.*", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("\\s*(?:XE|TC|TA|RD)\\b.*", Pattern.DOTALL);

    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean hasResult;
    }

    /** A field begins, goes over to its result, or ends. */
    Optional<String> mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) open.element().hasResult = true;
            }
            case "end" -> {
                if (!open.isEmpty()) return withoutResult(open.pop());
            }
            default -> {
                // No other type is known.
            }
        }
        return Optional.empty();
    }

    // Entries of an index and fields of forms show nothing; what they say is told.
    private static Optional<String> withoutResult(Field field) {
        String instruction = field.instruction.toString().strip();
        boolean isTold = !field.hasResult && !instruction.isEmpty() && !isKnownToShowNothing(instruction);
        return isTold ? Optional.of(instruction) : Optional.empty();
    }

    private static boolean isKnownToShowNothing(String instruction) {
        return instruction.matches("(?s)(?:PAGE|NUMPAGES|SECTIONPAGES|SET|SEQ|LISTNUM)\\b.*")
                || ENTRY.matcher(instruction).matches() && !instruction.contains("\"");
    }

    /** Letters of the instruction of the innermost field. */
    void instruct(String letters) {
        if (!open.isEmpty()) open.element().instruction.append(letters);
    }

    /** True while an instruction is read, which no reader saw. */
    boolean areInInstruction() {
        return open.stream().anyMatch(field -> !field.hasResult);
    }

    /** True while a list of contents or an index is read. */
    boolean areInContents() {
        return open.stream()
                .anyMatch(field -> CONTENTS.matcher(field.instruction).matches());
    }

    /** The address to which the open fields lead. */
    Optional<String> address() {
        return open.stream()
                .map(field -> ADDRESS.matcher(field.instruction))
                .filter(Matcher::matches)
                .map(address -> address.group(1))
                .filter(address -> !address.isEmpty())
                .findFirst();
    }
}
