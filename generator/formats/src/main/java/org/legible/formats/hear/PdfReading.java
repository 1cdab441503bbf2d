package org.legible.formats.hear;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF in the order of its tags, which is the order in which a screen reader comes to them. */
public final class PdfReading {

    private static final Set<String> INLINE = Set.of("Span", "Reference", "Lbl", "Quote", "Code");
    private static final Map<String, String> SAID = Map.of(
            "TH",
            "header ",
            "Caption",
            "Caption: ",
            "Table",
            "(table)",
            "L",
            "(list)",
            "LI",
            "• ",
            "TOC",
            "(contents)");

    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final Hearing hearing = new Hearing();

    private PdfReading() {}

    /**
     * How this PDF will be heard.
     *
     * @throws IOException if it is no PDF that can be read
     */
    public static String of(byte[] bytes) throws IOException {
        PdfReading reading = new PdfReading();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            String language = pdf.getDocumentCatalog().getLanguage();
            reading.hearing.begin("PDF: " + pdf.getDocumentInformation().getTitle() + ", language "
                    + (language == null ? "not said" : language) + ", " + pdf.getNumberOfPages() + " pages");
            PDStructureTreeRoot tags = pdf.getDocumentCatalog().getStructureTreeRoot();
            if (tags == null)
                return reading.hearing
                        .begin("(no tags: a screen reader must guess)")
                        .text();
            for (PDPage page : pdf.getPages()) reading.words.put(page.getCOSObject(), words(page));
            reading.read(tags, null);
        }
        return reading.hearing.text();
    }

    private void read(PDStructureNode node, PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element)
                element(element, element.getPage() == null ? page : element.getPage());
            else if (kid instanceof Integer id) say(page, id);
            else if (kid instanceof PDMarkedContentReference content)
                say(content.getPage() == null ? page : content.getPage(), content.getMCID());
        }
    }

    private void element(PDStructureElement element, PDPage page) {
        String type = element.getStructureType();
        if (type.equals("Figure")) {
            hearing.say(" [picture: " + element.getAlternateDescription() + "] ");
            return;
        }
        boolean isLink = type.equals("Link");
        boolean isInline = isLink || INLINE.contains(type);
        if (isLink) hearing.say(" [link: ");
        else if (type.matches("H[1-6]")) hearing.begin("Heading " + type.charAt(1) + ": ");
        else if (!isInline && !type.equals("LBody")) hearing.begin(SAID.getOrDefault(type, ""));
        String language = element.getLanguage();
        if (language != null && isInline) hearing.say("[" + language + ": ");
        read(element, page);
        if (language != null && isInline) hearing.say("]");
        if (isLink) hearing.say("] ");
        else if (type.equals("TD") || type.equals("TH")) hearing.say("; ");
        else if (!isInline && !type.equals("LBody")) hearing.begin("");
    }

    private void say(PDPage page, int id) {
        if (page != null) hearing.say(words.get(page.getCOSObject()).getOrDefault(id, ""));
    }

    private static Map<Integer, String> words(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> words = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) add(content, words);
        return words;
    }

    private static void add(PDMarkedContent content, Map<Integer, String> words) {
        String own = content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(part -> ((TextPosition) part).getUnicode())
                .collect(Collectors.joining());
        if (content.getMCID() >= 0) words.merge(content.getMCID(), own, String::concat);
        for (Object inner : content.getContents()) if (inner instanceof PDMarkedContent kid) add(kid, words);
    }
}
