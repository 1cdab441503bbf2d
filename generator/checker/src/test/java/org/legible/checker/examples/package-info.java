/** Programs that show how to use the checker. They run, and tests run them. */
package org.legible.checker.examples;
