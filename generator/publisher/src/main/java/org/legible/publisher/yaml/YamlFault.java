package org.legible.publisher.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * The first place at which a text stops being YAML that we read.
 *
 * @param line its line, from 1; 0 where it is not known
 * @param column its column, from 1; 0 where it is not known
 * @param noticed the line where the library gave up: that one or one below it
 * @param reason what the YAML library says of it, without a full stop
 */
record YamlFault(int line, int column, int noticed, String reason) {

    private static final YAMLMapper MAPPER = new YAMLMapper();

    /** The first fault of a text; empty if it is YAML without aliases, anchors and tags. */
    static Optional<YamlFault> of(String text) {
        try (YAMLParser parser = (YAMLParser) MAPPER.createParser(text)) {
            while (parser.nextToken() != null)
                if (isMark(parser)) return Optional.of(at(parser.currentTokenLocation(), "a mark stands here"));
            return Optional.empty();
        } catch (JacksonException broken) {
            return Optional.of(of(broken));
        }
    }

    /** What a YAML library threw, at the place where the value that it could not read begins. */
    static YamlFault of(JacksonException broken) {
        if (broken.getCause() instanceof MarkedYamlEngineException marked) {
            // A value that never ends is noticed far below it; the library tells where it was begun.
            boolean scanned = marked.getContext() != null && marked.getContext().startsWith("while scanning");
            Optional<Mark> begun = scanned ? marked.getContextMark() : Optional.empty();
            Optional<Mark> mark = begun.or(marked::getProblemMark);
            String reason = firstLine(marked.getProblem());
            int noticed = marked.getProblemMark().map(at -> at.getLine() + 1).orElse(0);
            return mark.map(at -> new YamlFault(at.getLine() + 1, at.getColumn() + 1, noticed, reason))
                    .orElse(new YamlFault(0, 0, 0, reason));
        }
        String reason = firstLine(broken.getOriginalMessage());
        TokenStreamLocation at = broken.getLocation();
        return at == null || at.getLineNr() < 1 ? new YamlFault(0, 0, 0, reason) : at(at, reason);
    }

    /** True where the value begins with {@code *name}, {@code &name} or {@code !name}, which YAML takes for marks of its own. */
    static boolean isMark(YAMLParser parser) {
        return parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null;
    }

    private static YamlFault at(TokenStreamLocation at, String reason) {
        return new YamlFault(at.getLineNr(), at.getColumnNr(), at.getLineNr(), reason);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("it cannot be read").replaceAll("\\.$", "");
    }
}
