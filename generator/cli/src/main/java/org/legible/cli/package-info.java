/**
 * The command line. {@link org.legible.cli.Legible} is where it begins; each command is one class, which translates
 * arguments for the publisher or the checker and says what came of it.
 */
package org.legible.cli;
