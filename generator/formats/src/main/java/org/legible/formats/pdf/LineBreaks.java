package org.legible.formats.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end: where Java says so, but not within a word at its apostrophe, as in "children’s". */
final class LineBreaks implements FSTextBreaker {

    private final BreakIterator java;
    private String text = "";

    LineBreaks(Locale locale) {
        java = BreakIterator.getLineInstance(locale);
    }

    @Override
    public void setText(String newText) {
        text = newText;
        java.setText(newText);
    }

    @Override
    public int next() {
        int at = java.next();
        while (at != BreakIterator.DONE && at > 0 && at < text.length() && isWithinWord(at)) at = java.next();
        return at;
    }

    private boolean isWithinWord(int at) {
        char before = text.charAt(at - 1);
        return (before == '’' || before == '\'' || before == '‑') && Character.isLetterOrDigit(text.charAt(at));
    }
}
