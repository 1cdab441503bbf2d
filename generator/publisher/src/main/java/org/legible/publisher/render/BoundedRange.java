package org.legible.publisher.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.core.RangeFunction;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Map;
import org.legible.publisher.problem.Worker;

/** Pebble's {@code range}, which makes a list of all it counts, for as much as a page can need. */
final class BoundedRange extends AbstractExtension {

    private static final long MOST = 10_000;

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(RangeFunction.FUNCTION_NAME, new Range());
    }

    private static final class Range extends RangeFunction {

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate template, EvaluationContext context, int line) {
            Worker.stopIfGivenUp();
            Object start = arguments.get("start");
            Object end = arguments.get("end");
            if (start instanceof Number from
                    && end instanceof Number to
                    && Math.abs((double) to.longValue() - from.longValue()) > MOST)
                throw new PebbleException(null, "range counts more than " + MOST, line, template.getName());
            return super.execute(arguments, template, context, line);
        }
    }
}
