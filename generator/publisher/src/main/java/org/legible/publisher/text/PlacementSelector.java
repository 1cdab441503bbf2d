package org.legible.publisher.text;

import java.util.List;
import org.legible.publisher.report.Recommendation;

/** What a placement selects. */
public record PlacementSelector(String key, String value) {
    /** Everything of its kind. */
    public static final PlacementSelector ALL = new PlacementSelector("", "");

    /** Some recommendations in the groups under which they are printed, by their ids. */
    public static PlacementSelector these(List<String> ids) {
        return new PlacementSelector("ids", String.join(" ", ids));
    }

    /** True if it selects this recommendation. */
    public boolean selects(Recommendation recommendation) {
        return switch (key) {
            case "group" ->
                recommendation.group().stream().anyMatch(group -> group.value().equals(value));
            case "to" ->
                recommendation.to().stream().anyMatch(body -> body.value().equals(value));
            case "id", "ids" ->
                List.of(value.split(" ")).contains(recommendation.id().value());
            default -> true;
        };
    }

    /** True if it selects one recommendation, which then stands outside of its group. */
    public boolean isOne() {
        return key.equals("id");
    }
}
