/** The way in: {@link org.legible.publisher.Publisher} takes a request and gives back what was published and what was found. */
package org.legible.publisher;
