package org.legible.publisher.link;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.legible.publisher.library.Entry;
import org.legible.publisher.report.Prose;
import org.legible.publisher.text.Block;
import org.legible.publisher.text.ReportText;

/**
 * The text of one report, read and linked.
 *
 * @param entry its facts
 * @param text the text, with every block made from the facts at its place
 * @param summaries its summaries, by their names, in order
 * @param facts the Markdown of its facts
 * @param anchors the ids of the report's page
 * @param pictures the pictures that the texts show, by their addresses as written
 * @param files the files that the texts offer, by their addresses as written
 * @param outward links to other reports, which can be resolved only when those are read
 * @param context what its words may speak of
 */
public record LinkedReport(
        Entry entry,
        ReportText text,
        Map<String, ReportText> summaries,
        Map<Prose, List<Block>> facts,
        Set<String> anchors,
        Map<String, LinkedPicture> pictures,
        Map<String, LinkedFile> files,
        List<OutwardLink> outward,
        ProseContext context) {}
