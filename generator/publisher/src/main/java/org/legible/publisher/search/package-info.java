/**
 * What the search of a site is made of: the passages of its reports, the words by which each is found, and the files that hold
 * both. A reader's browser asks for a few of these files at a time; nothing is searched on a server.
 *
 * <ol>
 *   <li>{@link org.legible.publisher.search.ReportPassages} takes a report apart into what can be found in it;
 *   <li>{@link org.legible.publisher.search.Folding} takes text apart into words, as the script of the search page does;
 *   <li>{@link org.legible.publisher.search.Stems} knows which words are forms of one word;
 *   <li>{@link org.legible.publisher.search.Gathering} keeps, of each report, which word stands in which passage;
 *   <li>{@link org.legible.publisher.search.SearchIndex} makes the files of it when every report has been seen.
 * </ol>
 */
package org.legible.publisher.search;
