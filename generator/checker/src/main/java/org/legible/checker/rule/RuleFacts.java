package org.legible.checker.rule;

import java.util.List;
import java.util.Objects;
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
        Scope scope,
        String affects,
        String why,
        String fix,
        String good,
        String bad) {

    /** Which pages a rule is for. */
    public enum Scope {
        /** WCAG at level A or AA: every page, every profile. */
        STANDARD,
        /** Advice beyond level AA: every page, in the profile "all" and in reports. */
        ADVICE,
        /** Reports. */
        REPORT,
        /** Large-print editions. */
        LARGE_PRINT
    }

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

    /** Starts the facts of a rule. */
    public static Builder rule(String id) {
        return new Builder(id);
    }

    /** Gathers facts by name, so that a rule reads as a list of statements. */
    public static final class Builder {
        private final String id;
        private String title;
        private List<String> wcag = List.of();
        private List<String> act = List.of();
        private String technique = "";
        private Severity severity = Severity.ERROR;
        private Scope scope = Scope.STANDARD;
        private String affects;
        private String why;
        private String fix;
        private String good;
        private String bad;

        private Builder(String id) {
            this.id = id;
        }

        public Builder title(String text) {
            title = text;
            return this;
        }

        public Builder wcag(String... criteria) {
            wcag = List.of(criteria);
            return this;
        }

        public Builder act(String... rules) {
            act = List.of(rules);
            return this;
        }

        public Builder technique(String text) {
            technique = text;
            return this;
        }

        public Builder warning() {
            severity = Severity.WARNING;
            return this;
        }

        public Builder scope(Scope pages) {
            scope = pages;
            return this;
        }

        public Builder affects(String text) {
            affects = text;
            return this;
        }

        public Builder why(String text) {
            why = text;
            return this;
        }

        public Builder fix(String text) {
            fix = text;
            return this;
        }

        public Builder good(String html) {
            good = html;
            return this;
        }

        public Builder bad(String html) {
            bad = html;
            return this;
        }

        public RuleFacts build() {
            // What goes beyond level AA, and style, never keeps a page from its readers.
            Severity weight = scope == Scope.ADVICE ? Severity.WARNING : severity;
            return new RuleFacts(id, title, wcag, act, technique, weight, scope, affects, why, fix, good, bad);
        }
    }
}
