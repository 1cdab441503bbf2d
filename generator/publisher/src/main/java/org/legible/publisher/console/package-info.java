/**
 * What a build says to the person who runs it, the same words from the command line and from Maven: problems as
 * {@link org.legible.publisher.console.ProblemText}, the end as {@link org.legible.publisher.console.BuildSummary}, the way
 * there as {@link org.legible.publisher.console.ConsoleProgress}.
 */
package org.legible.publisher.console;
