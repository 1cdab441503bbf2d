/**
 * What each page shows, ready for its template: records of strings, booleans, numbers and lists, named for pages and their
 * parts. {@link org.legible.publisher.view.ReportPages} and {@link org.legible.publisher.view.SitePages} make the pages;
 * {@link org.legible.publisher.view.SitePlan} says beforehand which there will be. Every choice is made here; the templates
 * only repeat and leave out.
 */
package org.legible.publisher.view;
