package org.legible.publisher.output;

/**
 * One entry of the output folder, a file or a whole folder, that changes places.
 *
 * @param path where it stands, from the site's root
 * @param leaves whether what stands there leaves
 * @param arrives whether something new arrives there
 */
record Swap(String path, boolean leaves, boolean arrives) {}
