package org.legible.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.legible.checker.Resources;
import org.legible.checker.accessibility.Accessibility;
import org.legible.checker.accessibility.RoleFacts;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.PageNode;
import org.legible.checker.page.PageText;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.style.PageStyles;
import org.legible.checker.style.SheetLibrary;

/** What a screen reader is told of a page, by the checker's own reading of it: the page as it is without scripts. */
final class SpokenTree {

    /** Roles that no screen reader says by itself: what stands in them is said as if it stood in what they stand in. */
    private static final Set<String> UNSAID = Set.of(
            "",
            "generic",
            "none",
            "presentation",
            "strong",
            "emphasis",
            "code",
            "superscript",
            "subscript",
            "time",
            "mark",
            "rowgroup",
            "document");

    private final Accessibility tree;
    private final StringBuilder words = new StringBuilder();

    private SpokenTree(Accessibility tree) {
        this.tree = tree;
    }

    /** A page of a website. */
    static SpokenNode of(Path folder, String basePath, String page) throws IOException {
        ParsedPage parsed = ParsedPage.read(Files.readString(folder.resolve(page)), page);
        PageStyles styles = new PageStyles(parsed, Resources.folder(folder, basePath), new SheetLibrary());
        SpokenTree tree = new SpokenTree(new Accessibility(parsed, styles));
        List<SpokenNode> inside = new ArrayList<>();
        tree.add(parsed.body(), inside);
        tree.endText(inside);
        return new SpokenNode("page", parsed.document().title(), "", inside);
    }

    private void add(PageElement element, List<SpokenNode> nodes) {
        if (!tree.exposed(element) || element.is("script", "style", "head")) return;
        String role = element.is("summary") ? "disclosure" : role(element);
        if (UNSAID.contains(role)) {
            boolean isBlock = !tree.styles().of(element).is(Property.DISPLAY, "inline") && !element.is("br");
            if (isBlock) endText(nodes);
            inside(element, nodes);
            if (isBlock) endText(nodes);
            return;
        }
        endText(nodes);
        String name = isNamed(element, role) ? tree.name(element) : "";
        List<SpokenNode> inside = new ArrayList<>();
        if (!tree.facts(element).map(RoleFacts::presentationalChildren).orElse(false)) inside(element, inside);
        endText(inside);
        // What is named by its words is said once.
        if (inside.stream().allMatch(node -> node.role().equals(SpokenNode.TEXT)) && isNamedByContent(element, role))
            inside.clear();
        nodes.add(new SpokenNode(role, name, state(element), List.copyOf(inside)));
    }

    private void inside(PageElement element, List<SpokenNode> nodes) {
        for (PageNode node : element.content()) {
            if (node instanceof PageText text) words.append(text.text());
            else if (node instanceof PageElement inner) add(inner, nodes);
        }
    }

    private void endText(List<SpokenNode> nodes) {
        String text = words.toString().replaceAll("\\s+", " ").strip();
        words.setLength(0);
        if (!text.isEmpty()) nodes.add(SpokenNode.text(text));
    }

    private String role(PageElement element) {
        if (element.is("dt")) return "term";
        if (element.is("dd")) return "definition";
        return tree.role(element);
    }

    private boolean isNamed(PageElement element, String role) {
        boolean isWhole = role.equals("row") || role.equals("cell");
        return !isWhole
                && !role.equals("term")
                && !role.equals("definition")
                && !tree.name(element).isBlank();
    }

    private boolean isNamedByContent(PageElement element, String role) {
        boolean byContent = tree.facts(element).map(RoleFacts::namedByContent).orElse(false);
        return role.equals("disclosure") || isNamed(element, role) && byContent;
    }

    private static String state(PageElement element) {
        List<String> states = new ArrayList<>();
        if (element.tag().matches("h[1-6]")) states.add(element.tag().substring(1));
        if (element.is("summary")) states.add(element.parent().has("open") ? "open" : "closed");
        if (element.has("aria-current")) states.add("current");
        if (element.has("aria-expanded"))
            states.add(element.attr("aria-expanded").equals("true") ? "open" : "closed");
        if (element.has("checked")) states.add("chosen");
        if (element.has("lang")) states.add(element.attr("lang"));
        return String.join(" ", states);
    }
}
