package org.legible.formats.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Splits a paragraph into runs of one direction, by Java's own algorithm of Unicode. */
final class Directions implements BidiSplitter {

    private Bidi runs = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String paragraph, byte direction) {
        int flags = direction == RTL
                ? Bidi.DIRECTION_RIGHT_TO_LEFT
                : direction == LTR ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        runs = new Bidi(paragraph, flags);
    }

    @Override
    public int countTextRuns() {
        return runs.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int start = runs.getRunStart(index);
        byte direction = runs.getRunLevel(index) % 2 == 0 ? LTR : RTL;
        return new BidiTextRun(start, runs.getRunLimit(index) - start, direction);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        for (int letter : paragraph.codePoints().toArray()) {
            byte kind = Character.getDirectionality(letter);
            if (kind == Character.DIRECTIONALITY_LEFT_TO_RIGHT) return LTR;
            if (kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT || kind == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                return RTL;
        }
        return NEUTRAL;
    }
}
