/** What the rules cover of WCAG 2.2, and what is left to people: {@link org.legible.checker.coverage.Coverage}. */
package org.legible.checker.coverage;
