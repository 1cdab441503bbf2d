package org.legible.authoring.importing.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceWords;
import org.legible.authoring.importing.source.UnusableSource;

/** Reads what stands in frames: pictures, text boxes, charts, diagrams and embedded files. */
final class Drawings {

    private static final Set<String> UNDERSTOOD =
            Set.of("w:txbxContent", "a:blip", "v:imagedata", "c:chart", "dgm:relIds");

    private final Story story;

    Drawings(Story story) {
        this.story = story;
    }

    /** Which of the versions that Word offers to older programs is read: the first that holds anything known here. */
    Element chosen(Element alternatives) {
        List<Element> versions = Stream.concat(
                        alternatives.all("mc:Choice").stream(), alternatives.all("mc:Fallback").stream())
                .toList();
        return versions.stream()
                .filter(version -> version.everything().anyMatch(element -> UNDERSTOOD.contains(element.name())))
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .orElse(new Element("", java.util.Map.of()));
    }

    /** The blocks that stand in a frame. */
    List<SourceBlock> of(Element frame) throws IOException, UnusableSource {
        List<SourceBlock> blocks = new ArrayList<>();
        gather(frame, frame, blocks);
        Optional<Element> embedded =
                frame.everything().filter(element -> element.is("o:OLEObject")).findFirst();
        if (embedded.isPresent())
            blocks.add(gap(
                    embedded.get().attribute("ProgID").orElse("a file"),
                    "A file of another program was embedded here; it is not in the report.",
                    "Do readers need it? Save it from Word and offer it as a file, or write what it shows."));
        return blocks;
    }

    private void gather(Element element, Element frame, List<SourceBlock> blocks) throws IOException, UnusableSource {
        switch (element.name()) {
            case "mc:AlternateContent" -> gather(chosen(element), frame, blocks);
            case "w:txbxContent" -> blocks.addAll(boxed(element));
            case "a:blip" ->
                picture(element, frame, List.of("r:embed", "r:link")).ifPresent(blocks::add);
            case "v:imagedata" ->
                picture(element, frame, List.of("r:id", "r:href")).ifPresent(blocks::add);
            case "c:chart" -> blocks.add(part(element.attribute("r:id"), "A chart"));
            case "dgm:relIds" -> blocks.add(part(element.attribute("r:dm"), "A diagram (SmartArt)"));
            case "w:t", "a:t" ->
                blocks.add(new SourceBlock.Gap(
                        List.of(Doubt.leftOut(element.text().toString(), "It stood in a drawing."))));
            default -> {
                for (Element child : element.children()) gather(child, frame, blocks);
            }
        }
        element.attribute("string")
                .filter(words -> element.is("v:textpath") && !words.isBlank())
                .ifPresent(words -> blocks.add(new SourceBlock.Gap(
                        List.of(Doubt.leftOut(words, "It stood in letters drawn as a picture (WordArt).")))));
    }

    private List<SourceBlock> boxed(Element content) throws IOException, UnusableSource {
        List<SourceBlock> blocks = new ArrayList<>(story.blocks(content));
        if (!content.words().isEmpty())
            blocks.add(
                    0,
                    new SourceBlock.Gap(List.of(Doubt.decide(
                            content.words(),
                            "It stood in a text box. It follows the paragraph to which the box was" + " tied.",
                            "Is this the right place? To show it as a box, begin each line with > and"
                                    + " the first with > [!NOTE] Title."))));
        return blocks;
    }

    private SourceBlock part(Optional<String> link, String what) throws IOException, UnusableSource {
        WordFile.Link target = link.map(story.links()::get).orElse(null);
        String words = target == null || target.isOutside()
                ? ""
                : story.file().read(target.target()).map(Element::words).orElse("");
        return new SourceBlock.Para(
                SourceWords.of(
                        "TBC (" + what.toLowerCase(Locale.ROOT).replace("smartart", "SmartArt") + " stood here)"),
                SourceBlock.Role.BODY,
                0,
                Optional.empty(),
                0,
                0,
                List.of(Doubt.decide(
                        words.isEmpty() ? "(no words)" : words,
                        what + " that Word draws; TBC stands in its place.",
                        "Write its figures as a table, or save it as a picture with words that say what it shows.")));
    }

    private Optional<SourceBlock> picture(Element blip, Element frame, List<String> attributes)
            throws IOException, UnusableSource {
        Optional<WordFile.Link> link = attributes.stream()
                .flatMap(attribute -> blip.attribute(attribute).stream())
                .flatMap(id -> Stream.ofNullable(story.links().get(id)))
                .findFirst();
        if (link.isEmpty()) return Optional.empty();
        String name = link.get().target();
        Optional<byte[]> bytes =
                link.get().isOutside() ? Optional.empty() : story.file().bytes(name);
        String alt = alt(frame);
        if (bytes.isEmpty())
            return Optional.of(gap(
                    (alt + " " + name).strip(),
                    "A picture that is not in the document itself.",
                    "Find the picture, and put it into the report's folder images."));
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        boolean decorates = frame.everything()
                .anyMatch(element -> element.is("adec:decorative")
                        && element.attribute("val").orElse("0").matches("1|true"));
        return Optional.of(new SourceBlock.Figure(bytes.get(), ending, alt, decorates, List.of()));
    }

    private static String alt(Element frame) {
        return frame.everything()
                .flatMap(element -> switch (element.name()) {
                    case "wp:docPr" ->
                        Stream.concat(element.attribute("descr").stream(), element.attribute("title").stream());
                    case "v:shape", "v:rect" -> element.attribute("alt").stream();
                    default -> Stream.empty();
                })
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static SourceBlock gap(String source, String done, String decide) {
        return new SourceBlock.Gap(List.of(Doubt.decide(source, done, decide)));
    }
}
