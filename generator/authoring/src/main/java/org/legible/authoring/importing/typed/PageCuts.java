package org.legible.authoring.importing.typed;

import java.util.ArrayList;
import java.util.List;
import org.legible.authoring.importing.source.Doubt;
import org.legible.authoring.importing.source.SourceBlock;
import org.legible.authoring.importing.source.SourceBlock.Para;
import org.legible.authoring.importing.source.SourceBlock.Role;
import org.legible.authoring.importing.source.SourceWords;

/** Makes paragraphs whole that the end of a page cut in two: the first part ends no sentence, and the second begins none. */
final class PageCuts {

    private static final int LONG = 60;

    private PageCuts() {}

    /** The blocks with cut paragraphs put together. */
    static List<SourceBlock> mended(List<SourceBlock> blocks) {
        List<SourceBlock> mended = new ArrayList<>();
        for (SourceBlock block : blocks) {
            SourceBlock last = mended.isEmpty() ? null : mended.get(mended.size() - 1);
            if (block instanceof Para second && last instanceof Para first && goesOn(first, second)) {
                String begin = first.words().line();
                String end = second.words().line();
                mended.set(
                        mended.size() - 1,
                        first.with(first.words().and(SourceWords.of(" ")).and(second.words()))
                                .doubting(Doubt.changed(
                                        "…" + begin.substring(Math.max(0, begin.length() - 40)) + " ‖ "
                                                + end.substring(0, Math.min(40, end.length())) + "…",
                                        "A paragraph that was cut here, as at the end of a page, is whole again.")));
            } else mended.add(block);
        }
        return mended;
    }

    private static boolean goesOn(Para first, Para second) {
        String begin = first.words().line();
        String end = second.words().line();
        boolean isOpen = begin.matches(".*(?:[\\p{L}\\p{N},]|[-–])$") && begin.length() > LONG;
        boolean isItem = first.mark().isPresent();
        return first.role() == Role.BODY
                && second.role() == Role.BODY
                && isOpen
                && end.matches("\\p{Ll}.*\\s.*")
                && !(isItem && second.mark().isPresent())
                && second.depth() == 0;
    }
}
