package org.legible.formats.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Normalizer;
import org.legible.formats.document.VisualOrder;

/** Tells the typesetter how a run from right to left is drawn. */
final class RightToLeft implements BidiReorderer {

    @Override
    public String reorderRTLTextToLTR(String text) {
        return VisualOrder.reversed(text);
    }

    @Override
    public String shapeText(String text) {
        return VisualOrder.shaped(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
