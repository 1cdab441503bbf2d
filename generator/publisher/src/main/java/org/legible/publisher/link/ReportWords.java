package org.legible.publisher.link;

import java.util.Map;
import org.legible.publisher.report.FactBlock;

/**
 * The words by which the text of a report is read, and those that are put into it, in the report's language.
 *
 * @param headings the headings over blocks that the author placed nowhere
 * @param references how the text refers to paragraphs
 */
public record ReportWords(Map<FactBlock, String> headings, ReferenceWords references) {}
