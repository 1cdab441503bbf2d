/** What the checker finds in a page, said to whoever can mend it: {@link org.legible.publisher.finding.AuthorsWords}. */
package org.legible.publisher.finding;
