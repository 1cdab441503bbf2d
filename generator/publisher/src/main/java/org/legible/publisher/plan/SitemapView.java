package org.legible.publisher.plan;

import java.util.List;

/** The site map for search engines: full addresses. */
public record SitemapView(List<String> addresses) {}
