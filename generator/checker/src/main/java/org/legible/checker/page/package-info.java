/** A page as rules see it: {@link org.legible.checker.page.ParsedPage} is the way in. */
package org.legible.checker.page;
