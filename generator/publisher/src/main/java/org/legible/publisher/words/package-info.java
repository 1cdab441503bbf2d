/**
 * The words of the interface in each language: phrases, plural forms, dates, lists and numbers; and the marks by which text in
 * another language than its page's says so. {@link org.legible.publisher.words.WordsByLanguage} is the way in.
 */
package org.legible.publisher.words;
