/**
 * What assistive technology is told of a page: {@link org.legible.checker.accessibility.Accessibility} is the way in, with
 * {@link org.legible.checker.accessibility.Focus} and {@link org.legible.checker.accessibility.Visibility} beside it.
 */
package org.legible.checker.accessibility;
