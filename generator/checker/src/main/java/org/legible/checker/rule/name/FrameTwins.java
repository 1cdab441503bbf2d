package org.legible.checker.rule.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.link.TargetText;

/** Frames of a page, and of pages written into it, that have the same name. */
final class FrameTwins {

    /** Frames of these names show now this, now that; all of it serves what the name says. */
    private static final Pattern ANYTHING = Pattern.compile("\\b(ads?|advert\\w*|sponsor\\w*|banner|promotions?)\\b");

    /**
     * Two frames with one name.
     *
     * @param different whether what they hold has nothing in common
     */
    record Pair(PageElement second, boolean different) {}

    private record Held(PageElement where, String name, String address, Optional<TargetText> text) {}

    static List<Pair> of(Inspection page) {
        Map<String, Held> first = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (Held frame : frames(page, null)) {
            Held other = first.putIfAbsent(Texts.lower(frame.name()), frame);
            if (other == null || other.address().equals(frame.address())) continue;
            boolean known = other.text().isPresent()
                    && frame.text().isPresent()
                    && !ANYTHING.matcher(Texts.lower(frame.name())).find();
            boolean different = known
                    && other.text().get().disjoint(frame.text().get())
                    && !other.text().get().same(frame.text().get());
            pairs.add(new Pair(frame.where(), different));
        }
        return pairs;
    }

    private static List<Held> frames(Inspection page, PageElement outer) {
        List<Held> frames = new ArrayList<>();
        for (PageElement frame : page.html("iframe")) {
            if (!page.exposed(frame)) continue;
            PageElement where = outer == null ? frame : outer;
            if (!page.name(frame).isEmpty()) frames.add(held(page, frame, where));
            if (frame.has("srcdoc") && outer == null)
                frames.addAll(frames(page.inside(frame.attr("srcdoc"), frame), frame));
        }
        return frames;
    }

    private static Held held(Inspection page, PageElement frame, PageElement where) {
        if (frame.has("srcdoc")) {
            TargetText text =
                    TargetText.of(page.inside(frame.attr("srcdoc"), frame).page());
            boolean says = !text.wordless();
            return new Held(
                    where,
                    page.name(frame),
                    frame.attr("srcdoc"),
                    Optional.of(text).filter(t -> says));
        }
        Optional<String> path = page.site().resolve(frame.attr("src"));
        return new Held(
                where,
                page.name(frame),
                path.orElse(frame.attr("src")),
                path.flatMap(p -> TargetText.at(page, p)).filter(t -> !t.wordless()));
    }
}
