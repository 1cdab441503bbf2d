package org.legible.checker.rule.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Words;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.link.TargetText;

/** Frames of a page, and of pages written into it, that have the same name. */
final class FrameTwins {

    private FrameTwins() {}

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
        for (Held frame : frames(page, page, null)) {
            Held other = first.putIfAbsent(Words.lower(frame.name()), frame);
            if (other == null || other.address().equals(frame.address())) continue;
            boolean known = other.text().isPresent() && frame.text().isPresent();
            boolean different = known
                    && other.text().get().disjoint(frame.text().get())
                    && !other.text().get().equals(frame.text().get());
            pairs.add(new Pair(frame.where(), different));
        }
        return pairs;
    }

    private static List<Held> frames(Inspection top, Inspection page, PageElement outer) {
        List<Held> frames = new ArrayList<>();
        for (PageElement frame : page.html("iframe")) {
            if (!page.exposed(frame)) continue;
            PageElement where = outer == null ? frame : outer;
            if (!page.name(frame).isEmpty()) frames.add(held(top, page, frame, where));
            if (frame.has("srcdoc") && outer == null)
                frames.addAll(frames(top, page.inside(frame.attr("srcdoc"), frame), frame));
        }
        return frames;
    }

    private static Held held(Inspection top, Inspection page, PageElement frame, PageElement where) {
        if (frame.has("srcdoc")) {
            TargetText text =
                    TargetText.of(page.inside(frame.attr("srcdoc"), frame).page());
            return new Held(where, page.name(frame), frame.attr("srcdoc"), Optional.of(text));
        }
        Optional<String> path = top.surroundings().resolve(frame.attr("src"));
        return new Held(
                where, page.name(frame), path.orElse(frame.attr("src")), path.flatMap(p -> TargetText.read(top, p)));
    }
}
