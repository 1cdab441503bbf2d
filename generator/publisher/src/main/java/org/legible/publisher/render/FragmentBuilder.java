package org.legible.publisher.render;

import java.util.ArrayList;
import java.util.List;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.address.Anchors;
import org.legible.publisher.link.LinkedPicture;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.PlaceMarks;
import org.legible.publisher.text.Inline;
import org.legible.publisher.text.InlineVisitor;
import org.legible.publisher.text.Target;

/** Builds rendered content from running text; markup that belongs together becomes one segment. */
final class FragmentBuilder implements InlineVisitor {

    private final String file;
    private final String slug;
    private final NoteUses notes;
    private final TextMedia media;
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();

    /**
     * @param file the file in which links and pictures have lines of their own; empty for none
     * @param slug the report to which the content belongs; empty for none
     * @param notes gives marks of notes their numbers
     * @param media what the content shows and offers beside its words
     */
    FragmentBuilder(String file, String slug, NoteUses notes, TextMedia media) {
        this.file = file;
        this.slug = slug;
        this.notes = notes;
        this.media = media;
    }

    FragmentBuilder html(String markup) {
        html.append(markup);
        return this;
    }

    /** From here to the end that is written next, the words stand at this place; a place without a line says nothing. */
    FragmentBuilder begin(Place place) {
        return place.line() > 0 ? html(PlaceMarks.begin(place)) : this;
    }

    FragmentBuilder end(Place place) {
        return place.line() > 0 ? html(String.valueOf(PlaceMarks.END)) : this;
    }

    FragmentBuilder add(Segment segment) {
        if (!html.isEmpty()) segments.add(new Segment.Html(html.toString()));
        html.setLength(0);
        segments.add(segment);
        return this;
    }

    FragmentBuilder add(Fragment fragment) {
        for (Segment segment : fragment.segments()) {
            if (segment instanceof Segment.Html markup) html(markup.html());
            else add(segment);
        }
        return this;
    }

    FragmentBuilder inlines(List<Inline> content) {
        for (Inline inline : content) inline.accept(this);
        return this;
    }

    Fragment build() {
        if (!html.isEmpty()) segments.add(new Segment.Html(html.toString()));
        html.setLength(0);
        return new Fragment(segments);
    }

    @Override
    public void text(Inline.Text text) {
        html(Html.escape(text.text()));
    }

    @Override
    public void shortForm(Inline.ShortForm form) {
        add(new Segment.ShortForm(form.letters(), form.full()));
    }

    @Override
    public void strong(Inline.Strong strong) {
        html("<strong>").inlines(strong.content()).html("</strong>");
    }

    @Override
    public void code(Inline.Code code) {
        html("<code>" + Html.escape(code.text()) + "</code>");
    }

    @Override
    public void lineBreak(Inline.LineBreak lineBreak) {
        html(lineBreak.hard() ? "<br>\n" : "\n");
    }

    @Override
    public void emphasis(Inline.Emphasis emphasis) {
        add(new Segment.Emphasis(true)).inlines(emphasis.content()).add(new Segment.Emphasis(false));
    }

    @Override
    public void shifted(Inline.Shifted part) {
        String tag = part.raised() ? "sup" : "sub";
        html("<" + tag + ">" + Html.escape(part.text()) + "</" + tag + ">");
    }

    @Override
    public void inLanguage(Inline.InLanguage part) {
        html("<span" + LanguageMarks.of(part.language()) + ">")
                .inlines(part.content())
                .html("</span>");
    }

    @Override
    public void pictogram(Inline.Pictogram picture) {
        Place place = place(picture.line(), picture.column());
        begin(place).add(new Segment.Pictogram(picture.picture().key())).end(place);
    }

    @Override
    public void link(Inline.Link link) {
        Place place = place(link.line(), link.column());
        if (link.target() instanceof Target.Term term)
            add(new Segment.Term(fragment(link.content()), place(term), term.term(), fragment(term.meaning())));
        else begin(place).anchor(link).end(place);
    }

    @Override
    public void image(Inline.Image image) {
        Place place = place(image.line(), image.column());
        LinkedPicture picture = media.pictures().get(image.source());
        begin(place)
                .add(new Segment.Picture(
                        picture.address(),
                        picture.size().width(),
                        picture.size().height(),
                        image.alt()))
                .end(place);
    }

    @Override
    public void noteMark(Inline.NoteMark mark) {
        notes.of(mark.label()).ifPresent(this::add);
    }

    private Place place(int line, int column) {
        return new Place(file, file.isEmpty() ? 0 : line, column);
    }

    private Fragment fragment(List<Inline> content) {
        return new FragmentBuilder(file, slug, notes, media).inlines(content).build();
    }

    private Segment place(Target.Term term) {
        String anchor = Anchors.term(term.term());
        return term.own() ? new Segment.ReportLink(slug, anchor) : new Segment.SiteLink(Addresses.GLOSSARY, anchor);
    }

    private FragmentBuilder anchor(Inline.Link link) {
        Target target = link.target();
        html("<a href=\"");
        if (target instanceof Target.Outside outside) html(Html.escape(outside.url()));
        else if (target instanceof Target.InReport place) add(new Segment.ReportLink(place.slug(), place.fragment()));
        else if (target instanceof Target.File file)
            add(new Segment.SiteLink(media.files().get(file.source()).address(), ""));
        html("\">").inlines(link.content());
        // Who follows the link learns first what comes, and how much of it.
        if (target instanceof Target.File file)
            html(" (" + Html.escape(media.words().about(media.files().get(file.source()))) + ")");
        return html("</a>");
    }
}
