package org.legible.publisher.view.machine;

/** What search engines are told first: where the site map is. */
public record RobotsView(String sitemap) {}
