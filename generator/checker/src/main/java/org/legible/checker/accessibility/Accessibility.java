package org.legible.checker.accessibility;

import java.util.List;
import java.util.Optional;
import org.legible.checker.css.Property;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.ParsedPage;
import org.legible.checker.page.Texts;
import org.legible.checker.style.PageStyles;

/**
 * What assistive technology is told about a page: roles, names, states, and which elements it is told of at all. Worked
 * out once for each element, when first asked for. Used by one thread.
 */
public final class Accessibility {

    private static final int NOT_DISPLAYED = 1;
    private static final int ARIA_HIDDEN = 2;
    private static final int INERT = 4;

    private final ParsedPage page;
    private final PageStyles styles;
    private final String[] roles;
    private final String[] names;
    private byte[] hidden;
    private final AccessibleName naming;
    private Labels labels;
    private List<PageElement> bearers;

    /** The accessibility tree of a page with these styles. */
    public Accessibility(ParsedPage page, PageStyles styles) {
        this.page = page;
        this.styles = styles;
        int size = page.elements().size();
        this.roles = new String[size];
        this.names = new String[size];
        this.naming = new AccessibleName(page, styles, this);
    }

    /** The labels of the page's form controls. */
    public Labels labels() {
        if (labels == null) labels = new Labels(page);
        return labels;
    }

    /** Every element with an ARIA attribute, in order. */
    public List<PageElement> bearers() {
        if (bearers == null)
            bearers = page.having(page.attributeNames().stream()
                    .filter(name -> name.startsWith("aria-"))
                    .toArray(String[]::new));
        return bearers;
    }

    /** The role of an element, "" where it has none that a rule could use. */
    public String role(PageElement e) {
        String known = roles[e.index()];
        if (known != null) return known;
        // Set first: rows ask their table, which never asks them back, but hostile nesting must not loop either.
        roles[e.index()] = "";
        String role = explicitRole(e).filter(r -> !conflicts(e, r)).orElseGet(() -> ImplicitRoles.of(e, this));
        roles[e.index()] = role;
        return role;
    }

    /** Whether the element has this role. */
    public boolean hasRole(PageElement e, String role) {
        return role(e).equals(role);
    }

    /** The first role that is written on the element and exists. */
    public Optional<String> explicitRole(PageElement e) {
        if (!e.has("role")) return Optional.empty();
        return Texts.split(Texts.lower(e.attr("role"))).stream()
                .map(role -> role.equals("image") ? "img" : role)
                .filter(AriaRoles::usable)
                .findFirst();
    }

    /** The role the element would have without a role attribute. */
    public String implicitRole(PageElement e) {
        return ImplicitRoles.of(e, this);
    }

    /** What WAI-ARIA says of the element's role. */
    public Optional<RoleFacts> facts(PageElement e) {
        return AriaRoles.find(role(e));
    }

    /** Presentational roles conflict resolution: what can be focused or has global attributes stays exposed. */
    private boolean conflicts(PageElement e, String role) {
        if (!role.equals("none") && !role.equals("presentation")) return false;
        return Focus.possible(e) || hasGlobalAttribute(e);
    }

    /** Whether an attribute that every role may have, hiding aside, is present. */
    public static boolean hasGlobalAttribute(PageElement e) {
        for (String name : AriaAttributes.of(e)) {
            if (!name.equals("aria-hidden") && AriaAttributes.GLOBAL.contains(name)) return true;
        }
        return false;
    }

    /**
     * Whether the author says that the element is there for looks only, by its role or an empty alt text; other attributes
     * may expose it all the same.
     */
    public boolean markedDecorative(PageElement e) {
        Optional<String> role = explicitRole(e);
        if (role.isPresent()) return role.get().equals("none") || role.get().equals("presentation");
        return e.is("img") && e.has("alt") && e.attr("alt").isEmpty();
    }

    /** Whether the element has a role that exposes nothing of it. */
    public boolean presentational(PageElement e) {
        String role = role(e);
        return role.equals("none") || role.equals("presentation");
    }

    /** Whether a name is given in an attribute, without working it out. */
    boolean labelled(PageElement e) {
        if (!e.attr("aria-label").isBlank()) return true;
        for (String id : Texts.split(e.attr("aria-labelledby")))
            if (page.byId(e, id).isPresent()) return true;
        return e.is("section", "aside") && !e.attr("title").isBlank();
    }

    /** The accessible name, "" where there is none. */
    public String name(PageElement e) {
        String known = names[e.index()];
        if (known == null) names[e.index()] = known = naming.of(e);
        return known;
    }

    /** Whether the element is laid out and not made invisible by the visibility property. */
    public boolean rendered(PageElement e) {
        return !notDisplayed(e) && styles.of(e).is(Property.VISIBILITY, "visible");
    }

    /** Whether display: none, or something like it, holds here or further out. */
    public boolean notDisplayed(PageElement e) {
        return (bits(e) & NOT_DISPLAYED) != 0;
    }

    /** Whether assistive technology is told of the element: rendered, and not hidden by aria-hidden. */
    public boolean exposed(PageElement e) {
        return (bits(e) & (NOT_DISPLAYED | ARIA_HIDDEN)) == 0 && styles.of(e).is(Property.VISIBILITY, "visible");
    }

    /** Whether aria-hidden is true here or further out. */
    public boolean ariaHidden(PageElement e) {
        return (bits(e) & ARIA_HIDDEN) != 0;
    }

    /** Whether the element, or what it stands in, cannot be used. */
    public boolean inert(PageElement e) {
        return (bits(e) & INERT) != 0;
    }

    private int bits(PageElement e) {
        if (hidden == null) hidden = hide(page.elements());
        return hidden[e.index()];
    }

    /** Parents come first in the page, so that each passes on what holds for it. */
    private byte[] hide(List<PageElement> elements) {
        byte[] all = new byte[elements.size()];
        for (PageElement e : elements) {
            int bits = e.parent() == null ? 0 : all[e.parent().index()];
            if (styles.of(e).is(Property.DISPLAY, "none") || closedDetails(e)) bits |= NOT_DISPLAYED;
            if (e.parent() != null && styles.of(e.parent()).is(Property.CONTENT_VISIBILITY, "hidden"))
                bits |= NOT_DISPLAYED;
            if (e.attr("aria-hidden").equalsIgnoreCase("true")) bits |= ARIA_HIDDEN;
            if (e.has("inert") || Selects.face(e)) bits |= INERT | ARIA_HIDDEN;
            all[e.index()] = (byte) bits;
        }
        for (PageElement area : ImageMaps.missing(page, image -> (all[image.index()] & NOT_DISPLAYED) == 0))
            all[area.index()] |= NOT_DISPLAYED;
        return all;
    }

    private static boolean closedDetails(PageElement e) {
        PageElement parent = e.parent();
        boolean inside = parent != null && parent.is("details") && !parent.has("open");
        return inside && !Focus.summaryOfDetails(e);
    }

    /** The styles that the tree was made with. */
    public PageStyles styles() {
        return styles;
    }

    /** The page that the tree was made of. */
    public ParsedPage page() {
        return page;
    }
}
