/** Parts of pages: what a file of {@code templates/parts} shows, each a record of strings, booleans, numbers and lists. */
package org.legible.publisher.view.part;
