package org.legible.publisher.link;

import org.legible.publisher.address.Address;
import org.legible.publisher.problem.Place;

/**
 * A file of the author's that a report offers.
 *
 * @param file its path from the content folder, exactly as on disk
 * @param address where it will stand in the site
 * @param type its kind as readers know it, such as {@code CSV}
 * @param bytes its size
 * @param use where the report offers it first
 */
public record LinkedFile(String file, Address address, String type, long bytes, Place use) {}
