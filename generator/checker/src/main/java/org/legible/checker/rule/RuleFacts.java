package org.legible.checker.rule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.legible.checker.Severity;

/**
 * What there is to say about a rule: its page in the rule reference, and its first test.
 *
 * @param id its name in reports, such as "image-alt"
 * @param title what the rule asks for, as a statement that is true of a good page
 * @param wcag the success criteria that it belongs to
 * @param act the ACT rules that it implements
 * @param technique the WCAG technique or other source that it follows, "" where there is none
 * @param severity how much a failure hurts
 * @param scope the pages it applies to
 * @param affects whom a failure hurts
 * @param why how it hurts them
 * @param fix how to mend it
 * @param good a sample without a finding
 * @param bad a sample with one
 */
public record RuleFacts(
        String id,
        String title,
        List<String> wcag,
        List<String> act,
        String technique,
        Severity severity,
        Facts.Scope scope,
        String affects,
        String why,
        String fix,
        String good,
        String bad) {

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<!^)(?=[A-Z])");

    /** What classes say, each read once. */
    private static final ClassValue<RuleFacts> STATED = new ClassValue<>() {
        @Override
        protected RuleFacts computeValue(Class<?> rule) {
            return read(rule);
        }
    };

    public RuleFacts {
        wcag = List.copyOf(wcag);
        act = List.copyOf(act);
        Objects.requireNonNull(title, id);
        Objects.requireNonNull(affects, id);
        Objects.requireNonNull(why, id);
        Objects.requireNonNull(fix, id);
        Objects.requireNonNull(good, id);
        Objects.requireNonNull(bad, id);
    }

    /** What the class of a rule says of it. */
    static RuleFacts of(Class<?> rule) {
        return STATED.get(rule);
    }

    private static RuleFacts read(Class<?> rule) {
        Facts said = rule.getAnnotation(Facts.class);
        if (said == null) throw new IllegalStateException(rule + " states no @Facts");
        String id = said.id().isEmpty() ? hyphenated(rule.getSimpleName()) : said.id();
        // What goes beyond level AA, and style, never keeps a page from its readers.
        boolean warning = said.warning() || said.scope() == Facts.Scope.ADVICE;
        return new RuleFacts(
                id,
                said.title(),
                List.of(said.wcag()),
                List.of(said.act()),
                said.technique(),
                warning ? Severity.WARNING : Severity.ERROR,
                said.scope(),
                said.affects(),
                said.why(),
                said.fix(),
                said.good(),
                said.bad());
    }

    private static String hyphenated(String name) {
        return INNER_CAPITAL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
