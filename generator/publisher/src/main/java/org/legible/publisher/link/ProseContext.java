package org.legible.publisher.link;

import java.util.Map;

/**
 * What the words of a report may speak of.
 *
 * @param citable what its references can lead to
 * @param letters what letters stand for
 */
public record ProseContext(Citable citable, Map<String, String> letters) {}
