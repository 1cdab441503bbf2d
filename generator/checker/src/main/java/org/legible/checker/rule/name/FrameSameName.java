package org.legible.checker.rule.name;

import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;

@Facts(
        title = "Frames with the same name hold the same",
        wcag = "4.1.2",
        act = "4b1c6c",
        technique = "H64",
        affects = "People who use screen readers",
        why = "They cannot tell the frames apart without entering them.",
        fix = "Say in each title what the frame holds.",
        good = """
                <iframe title="Map" srcdoc="<p>Map</p>"></iframe><iframe title="Chart" srcdoc="<p>Chart</p>"></iframe>""",
        bad = """
                <iframe title="Map" srcdoc="<p>Map of the north</p>"></iframe><iframe title="Map" srcdoc="<p>Opening hours</p>"></iframe>""")
final class FrameSameName implements Rule {

    @Override
    public void check(Inspection page) {
        for (FrameTwins.Pair pair : FrameTwins.of(page)) {
            if (pair.different())
                page.failed(
                        pair.second(),
                        "Another frame with the name \"" + Texts.brief(page.name(pair.second()))
                                + "\" holds something else.");
        }
    }
}
