package org.legible.publisher.view;

import java.util.List;
import org.legible.publisher.render.Words;

/** Lists as a reader says them: "a, b and c". */
record ListWords(Words words) {

    String of(List<String> items) {
        if (items.size() < 2) return String.join("", items);
        String allButLast = String.join(words.get("list.comma"), items.subList(0, items.size() - 1));
        return allButLast + words.get("list.and") + items.get(items.size() - 1);
    }
}
