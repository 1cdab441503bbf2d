package org.legible.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Mends the tags of a finished PDF where the typesetter leaves them wrong: it puts the caption of a table beside the table, writes feet
 * of tables that have none, and describes links by nothing in place of leaving that to their words.
 */
final class PdfTags {

    private static final COSName DESCRIPTION = COSName.getPDFName("Alt");

    private PdfTags() {}

    /** Mends all tags. */
    static void mend(PDDocument pdf) {
        mend(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    private static void mend(PDStructureNode node) {
        List<Object> kids = new ArrayList<>(node.getKids());
        for (int i = 0; i < kids.size(); i++) {
            if (!(kids.get(i) instanceof PDStructureElement kid)) continue;
            String type = kid.getStructureType();
            if (type.equals("TFoot") && kid.getKids().isEmpty()) node.removeKid(kid);
            else if (type.equals("Caption")) moveIntoTable(kid, neighbours(kids, i));
            else if (type.equals("Link") && "".equals(kid.getAlternateDescription()))
                kid.getCOSObject().removeItem(DESCRIPTION);
            mend(kid);
        }
    }

    private static List<Object> neighbours(List<Object> kids, int at) {
        List<Object> neighbours = new ArrayList<>();
        if (at > 0) neighbours.add(kids.get(at - 1));
        if (at + 1 < kids.size()) neighbours.add(kids.get(at + 1));
        return neighbours;
    }

    private static void moveIntoTable(PDStructureElement caption, List<Object> neighbours) {
        for (Object neighbour : neighbours)
            if (neighbour instanceof PDStructureElement table
                    && table.getStructureType().equals("Table")) {
                caption.getParent().removeKid(caption);
                caption.setParent(table);
                if (table.getKids().isEmpty()) table.appendKid(caption);
                else table.insertBefore(caption, table.getKids().get(0));
                return;
            }
    }
}
