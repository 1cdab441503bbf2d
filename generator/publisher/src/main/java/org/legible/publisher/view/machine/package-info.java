/** What the files for machines hold: the feed, the site map, and what search engines read first. */
package org.legible.publisher.view.machine;
