package org.legible.checker.rule;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What there is to say about a rule, said at the top of its class: see {@link RuleFacts} for what each part means. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Facts {

    /** Which pages a rule is for. */
    enum Scope {
        /** WCAG at level A or AA: every page, every profile. */
        STANDARD,
        /** Advice beyond level AA: every page, in the profile "all" and in reports. */
        ADVICE,
        /** Reports. */
        REPORT,
        /** Large-print editions. */
        LARGE_PRINT
    }

    /** Its name in reports; "" for that of its class in small letters with hyphens. */
    String id() default "";

    /** What it asks for. */
    String title();

    /** The success criteria that it belongs to. */
    String[] wcag() default {};

    /** The ACT rules that it implements. */
    String[] act() default {};

    /** The technique or other source that it follows. */
    String technique() default "";

    /** Whether a failure takes effort only, and shuts nobody out; advice is never more than that. */
    boolean warning() default false;

    /** The pages it applies to. */
    Scope scope() default Scope.STANDARD;

    /** Whom a failure hurts. */
    String affects();

    /** How it hurts them. */
    String why();

    /** How to mend it. */
    String fix();

    /** A sample without a finding. */
    String good() default "<p>Text</p>";

    /** A sample with one. */
    String bad();
}
