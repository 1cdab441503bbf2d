package org.legible.formats.pdf;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** What a PDF is called, when it was made, and the labels of its pages. Nothing in it depends on the moment or the machine. */
final class PdfIdentity {

    private PdfIdentity() {}

    /** Gives a PDF its identity. */
    static void give(PDDocument pdf, String title, PdfFacts facts) {
        PDDocumentInformation about = pdf.getDocumentInformation();
        Calendar date = GregorianCalendar.from(facts.date().atStartOfDay(ZoneOffset.UTC));
        about.setTitle(title);
        about.setAuthor(facts.author());
        about.setCreationDate(date);
        about.setModificationDate(date);
        CRC32 name = new CRC32();
        name.update((title + facts.author() + facts.date()).getBytes(StandardCharsets.UTF_8));
        pdf.setDocumentId(name.getValue());
        pdf.getDocument().getTrailer().removeItem(COSName.ID);
        // The number that stands on the page is the one to ask a reader for.
        PDPageLabels labels = new PDPageLabels(pdf);
        PDPageLabelRange all = new PDPageLabelRange();
        all.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        all.setStart(1);
        labels.setLabelItem(0, all);
        pdf.getDocumentCatalog().setPageLabels(labels);
    }
}
