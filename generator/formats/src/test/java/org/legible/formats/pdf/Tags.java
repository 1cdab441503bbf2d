package org.legible.formats.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as its tags tell it to a screen reader: the same order, the same names. */
final class Tags {

    /** A tag with the text in it. */
    record Tag(String type, String text, PDStructureElement element) {}

    private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
    private final List<Tag> all = new ArrayList<>();

    Tags(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) texts.put(page.getCOSObject(), texts(page));
        read(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
    }

    /** Every tag, in the order in which they are read. */
    List<Tag> all() {
        return all;
    }

    /** The texts of all tags of this type. */
    List<String> texts(String type) {
        return all.stream()
                .filter(tag -> tag.type().equals(type))
                .map(Tag::text)
                .toList();
    }

    private String read(PDStructureNode node, PDPage page) {
        int at = all.size();
        PDStructureElement element = node instanceof PDStructureElement own ? own : null;
        if (element != null) all.add(null);
        PDPage here = element != null && element.getPage() != null ? element.getPage() : page;
        StringBuilder text = new StringBuilder();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement inner) text.append(read(inner, here));
            else if (kid instanceof Integer id) text.append(text(here, id));
            else if (kid instanceof PDMarkedContentReference content)
                text.append(text(content.getPage() == null ? here : content.getPage(), content.getMCID()));
        }
        if (element != null)
            all.set(at, new Tag(element.getStructureType(), text.toString().strip(), element));
        return text.toString();
    }

    private String text(PDPage page, int id) {
        return page == null ? "" : texts.get(page.getCOSObject()).getOrDefault(id, "");
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) add(content, texts);
        return texts;
    }

    private static void add(PDMarkedContent content, Map<Integer, String> texts) {
        String own = content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(part -> ((TextPosition) part).getUnicode())
                .collect(Collectors.joining());
        if (content.getMCID() >= 0) texts.merge(content.getMCID(), own, String::concat);
        for (Object inner : content.getContents()) if (inner instanceof PDMarkedContent kid) add(kid, texts);
    }

    static PDDocument open(java.nio.file.Path file) {
        try {
            return org.apache.pdfbox.Loader.loadPDF(file.toFile());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
