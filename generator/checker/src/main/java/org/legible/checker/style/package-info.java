/** The computed styles of a page: {@link org.legible.checker.style.PageStyles} is the way in. */
package org.legible.checker.style;
