package org.legible.authoring.importing;

import java.nio.file.Path;
import java.util.List;

/**
 * What came of an import.
 *
 * @param folder the folder of the report
 * @param list the list of what somebody should look at
 * @param cameThrough how much came through, such as "20 numbered paragraphs"
 * @param toDecide how many lines of the list only a person can decide
 * @param toSee how many other lines the list has
 * @param hasSite true if the content folder has a site.yaml, without which nothing can be built
 */
public record ImportResult(
        Path folder, Path list, List<String> cameThrough, long toDecide, long toSee, boolean hasSite) {}
