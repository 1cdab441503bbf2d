/** Which internal links of a site lead somewhere: {@link org.legible.checker.link.Links} is the way in. */
package org.legible.checker.link;
