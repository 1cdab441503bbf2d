/** What all views share: the page and the report that they are made for, and their words, dates, lists and links. Every choice
 * is made in this package and those below it; the templates only repeat and leave out. */
package org.legible.publisher.view;
