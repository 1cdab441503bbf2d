/**
 * Reads CSS as browsers of today do: {@link org.legible.checker.css.StyleSheet} parses, {@link
 * org.legible.checker.css.Cascade} computes.
 *
 * <p>Own code, because no maintained parser for Java keeps what accessibility depends on: ph-css, the best of them, drops
 * rules in media ranges such as {@code (width >= 40em)}, sizes such as {@code clamp(1rem, 1vw + 1rem, 2rem)}, and nested
 * rules; a size that is dropped in silence would make a check lie.
 */
package org.legible.checker.css;
