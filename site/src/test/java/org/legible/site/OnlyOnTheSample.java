package org.legible.site;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Marks a test of what the sample publication and its guide say. It is skipped, and the log says why, where the content
 * folder holds other reports than the sample's.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnlyOnTheSample.Condition.class)
public @interface OnlyOnTheSample {

    /** Looks at the names of the report folders. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            String difference = Content.otherThanTheSample();
            if (difference.isEmpty()) return ConditionEvaluationResult.enabled("The content is the sample.");
            String reason = context.getRequiredTestClass().getSimpleName()
                    + " is skipped: it tests the sample publication, and this is another (" + difference + ").";
            // Maven's log has no reasons of tests that were skipped. Methods of a class that was skipped are not asked.
            System.out.println(reason);
            return ConditionEvaluationResult.disabled(reason);
        }
    }
}
