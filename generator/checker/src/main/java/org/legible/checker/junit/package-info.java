/**
 * Accessibility as an assertion in a test: {@link org.legible.checker.junit.AccessibilityAssertions}. It throws {@link
 * java.lang.AssertionError}, which every test library reports as a failure, and needs none of them.
 */
package org.legible.checker.junit;
