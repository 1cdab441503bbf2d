package org.legible.checker.score;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.legible.checker.Checker;
import org.legible.checker.Profile;
import org.legible.checker.Resources;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.rule.RuleFacts;

/**
 * How much processor time a page takes, warmed, on one thread: {@code java -cp ... org.legible.checker.score.Speed FOLDER
 * [PROFILE]}. Prints milliseconds a page and a 100 KB, and the rules that cost most; the first rule to ask for styles or
 * names pays for the rules after it.
 */
public final class Speed {

    private static final int ROUNDS = 60;
    private static final int CLOCKED = 20;

    /** How long the JVM is given to compile what the checker does. */
    private static final long WARMING = 30_000_000_000L;

    private Speed() {}

    /** A rule that keeps the time. */
    private record Timed(Rule rule, Map<String, Long> spent) implements Rule {

        @Override
        public RuleFacts facts() {
            return rule.facts();
        }

        @Override
        public void check(Inspection page) {
            long start = cpu();
            rule.check(page);
            spent.merge(rule.facts().id(), cpu() - start, Long::sum);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Measures every HTML file of a folder. */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        Profile profile = Profile.named(args.length > 1 ? args[1] : "all").orElseThrow();
        Map<String, String> pages = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file :
                    all.filter(f -> f.toString().endsWith(".html")).sorted().toList()) {
                pages.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        long size = pages.values().stream().mapToLong(String::length).sum();
        Checker checker = Checker.with(profile).resources(Resources.folder(root));
        for (long end = System.nanoTime() + WARMING; System.nanoTime() < end; ) round(checker, pages);
        double[] times = new double[ROUNDS];
        long found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpu();
            found = round(checker, pages);
            times[round] = (cpu() - start) / 1e6;
        }
        Arrays.sort(times);
        print("best of " + ROUNDS + " rounds", times[0], pages.size(), size);
        print("middle one", times[ROUNDS / 2], pages.size(), size);
        System.out.printf(Locale.ROOT, "%d findings on %d pages; the dearest rules, clocked:%n", found, pages.size());
        // In rounds of their own: looking at the clock some hundred times a page takes time as well.
        Map<String, Long> spent = new HashMap<>();
        Checker clocked = checker.rules(Checker.registry().stream()
                .<Rule>map(rule -> new Timed(rule, spent))
                .toList());
        for (int round = 0; round < CLOCKED; round++) round(clocked, pages);
        spent.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(28)
                .forEach(e -> System.out.printf(
                        Locale.ROOT, "%8.2f ms a page: %s%n", e.getValue() / 1e6 / pages.size() / CLOCKED, e.getKey()));
    }

    private static long round(Checker checker, Map<String, String> pages) {
        long found = 0;
        for (Map.Entry<String, String> page : pages.entrySet())
            found += checker.check(page.getValue(), page.getKey()).findings().size();
        return found;
    }

    private static void print(String what, double ms, int pages, long size) {
        System.out.printf(Locale.ROOT, "%s: %.1f ms a page, %.1f ms a 100 KB%n", what, ms / pages, ms / (size / 1e5));
    }
}
