package org.legible.publisher.link;

import org.legible.publisher.address.Address;
import org.legible.publisher.picture.Size;
import org.legible.publisher.problem.Place;

/**
 * A picture that a report shows.
 *
 * @param file its path from the content folder, exactly as on disk
 * @param address where it will stand in the site
 * @param size how large it is shown
 * @param use where the report shows it first
 */
public record LinkedPicture(String file, Address address, Size size, Place use) {}
