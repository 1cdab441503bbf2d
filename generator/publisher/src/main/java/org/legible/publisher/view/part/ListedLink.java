package org.legible.publisher.view.part;

import java.util.ArrayList;
import java.util.List;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.words.Words;

/**
 * A link in a list that is written as running words, since few links are sooner read so than as a list.
 *
 * @param before what stands between it and the link before; nothing before the first
 */
public record ListedLink(String before, LinkView link) {

    /** These links with a semicolon between them: their own words may hold commas. */
    static List<ListedLink> all(Words words, List<LinkView> links) {
        List<ListedLink> listed = new ArrayList<>();
        for (LinkView link : links)
            listed.add(new ListedLink(listed.isEmpty() ? "" : words.get("list.semicolon"), link));
        return List.copyOf(listed);
    }
}
