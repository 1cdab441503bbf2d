package org.legible.publisher.plan;

/** What search engines are told first: where the site map is. */
public record RobotsView(String sitemap) {}
