package org.legible.publisher.address;

import java.util.Optional;

/** Names a recommendation anywhere in the library, written {@code report/id}. */
public record RecommendationRef(String slug, String id) implements Comparable<RecommendationRef> {

    /** Reads {@code northtown-2025/imm-4}; empty if it is not of that form. */
    public static Optional<RecommendationRef> parse(String text) {
        int slash = text.indexOf('/');
        if (slash <= 0 || slash == text.length() - 1) return Optional.empty();
        return Optional.of(new RecommendationRef(text.substring(0, slash), text.substring(slash + 1)));
    }

    @Override
    public int compareTo(RecommendationRef other) {
        int bySlug = slug.compareTo(other.slug);
        return bySlug != 0 ? bySlug : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return slug + "/" + id;
    }
}
