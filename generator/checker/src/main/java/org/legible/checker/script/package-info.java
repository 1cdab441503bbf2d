/**
 * What the scripts of a page do, as far as it can be read without running them: which elements they listen to, and what
 * happens there. Whatever is not understood is unknown, and everything that depends on it is uncertain.
 */
package org.legible.checker.script;
