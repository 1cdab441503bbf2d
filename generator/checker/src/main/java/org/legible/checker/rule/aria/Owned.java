package org.legible.checker.rule.aria;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.legible.checker.accessibility.AriaRoles;
import org.legible.checker.accessibility.Focus;
import org.legible.checker.accessibility.RoleFacts;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Inspection;

/** Who belongs to whom in the accessibility tree, aria-owns included. */
final class Owned {

    /** The nearest element around that has a role of its own, or the one that claims the element. */
    static PageElement owner(Inspection page, PageElement e) {
        if (!e.id().isEmpty()) {
            Claims.TreeId id = new Claims.TreeId(e.tree(), e.id());
            PageElement claimer = page.once(Claims.class, Claims::of).byId().get(id);
            if (claimer != null) return claimer;
        }
        PageElement up = e.parent();
        while (up != null && transparent(page, up)) up = up.parent();
        return up;
    }

    private static boolean transparent(Inspection page, PageElement e) {
        String role = page.role(e);
        boolean plain = role.isEmpty() || role.equals("generic") || role.equals("none") || role.equals("presentation");
        return plain && !e.is("html") && !Focus.possible(e);
    }

    /** Whether an owner has a role that the facts ask for; groups pass the question on to their own owner. */
    static boolean suits(Inspection page, PageElement owner, RoleFacts facts) {
        String role = page.role(owner);
        if (!facts.context().contains(role)) return false;
        boolean passes = role.equals("group") || role.equals("rowgroup");
        if (!passes) return true;
        PageElement further = owner(page, owner);
        if (further == null) return false;
        Set<String> wanted = new HashSet<>(facts.context());
        wanted.remove("group");
        wanted.remove("rowgroup");
        String above = page.role(further);
        boolean nested = role.equals("group") && above.equals(facts.name());
        return wanted.isEmpty() || wanted.contains(above) || nested;
    }

    /** What is wrong with the things that an element owns; empty where nothing is. */
    static Optional<String> fault(Inspection page, PageElement e, RoleFacts facts) {
        List<PageElement> owned = of(page, e);
        for (PageElement child : owned) {
            String role = page.role(child);
            boolean caption = role.equals("caption") && facts.owns().contains("row");
            boolean item = child.is("li") && !child.has("role") && !e.has("role");
            // DPUB-ARIA 1.0 places entries and endnotes in lists, of which WAI-ARIA 1.2 does not know.
            boolean asks = AriaRoles.find(role)
                    .filter(own -> own.context().contains(facts.name()))
                    .isPresent();
            if (!caption && !item && !asks && !facts.owns().contains(role)) {
                if (!e.has("role")) return Optional.of(stray(child, role));
                String shown = role.isEmpty() ? child.toString() : "the role \"" + role + "\"";
                return Optional.of("The role \"" + facts.name() + "\" holds " + shown + "; it may hold only: "
                        + String.join(", ", new TreeSet<>(facts.owns())) + ".");
            }
        }
        boolean something =
                e.children().stream().anyMatch(c -> page.accessibility().rendered(c));
        if (owned.isEmpty() && something && !e.is("table", "tbody", "thead", "tfoot", "select", "datalist")) {
            if (!e.has("role")) return Optional.of("This list has no items.");
            return Optional.of("The role \"" + facts.name() + "\" holds nothing that belongs into it, such as: "
                    + String.join(", ", new TreeSet<>(facts.owns())) + ".");
        }
        return Optional.empty();
    }

    private static String stray(PageElement child, String role) {
        return child.is("li")
                ? "This list holds an <li> that is no item: its role \"" + role + "\" takes that away."
                : "This list holds " + child + " outside its items.";
    }

    /** What an element owns directly, seen through elements without a role. */
    private static List<PageElement> of(Inspection page, PageElement e) {
        List<PageElement> owned = new ArrayList<>();
        Deque<PageElement> left = new ArrayDeque<>(e.children());
        for (String id : Texts.split(e.attr("aria-owns")))
            page.page().byId(e, id).ifPresent(left::addLast);
        Set<PageElement> seen = new HashSet<>();
        while (!left.isEmpty()) {
            PageElement child = left.poll();
            if (!page.exposed(child) || !seen.add(child)) continue;
            // An item that only a plain element parts from its list counts; the rule for what lists hold names that
            // element.
            boolean item = child.is("li") && !e.has("role");
            if (!item && transparent(page, child)) child.children().forEach(left::addFirst);
            else if (owner(page, child) == e || !claimed(page, child, e)) owned.add(child);
        }
        return owned;
    }

    private static boolean claimed(Inspection page, PageElement child, PageElement by) {
        PageElement owner = owner(page, child);
        return owner != null && owner.has("aria-owns") && owner != by && !owner.contains(child);
    }
}
