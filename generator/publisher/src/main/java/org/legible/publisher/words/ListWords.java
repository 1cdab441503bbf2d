package org.legible.publisher.words;

import java.util.List;

/** Lists as a reader says them. */
public record ListWords(Words words) {

    /** "a, b and c". */
    public String of(List<String> items) {
        return join(items, words.get("list.and"));
    }

    /** "a, b or c". */
    public String anyOf(List<String> items) {
        return join(items, words.get("list.or"));
    }

    /** What stands before the item at this index of so many, in a list that ends with "and". */
    public String before(int index, int size) {
        if (index == 0) return "";
        return words.get(index == size - 1 ? "list.and" : "list.comma");
    }

    private String join(List<String> items, String last) {
        if (items.size() < 2) return String.join("", items);
        String allButLast = String.join(words.get("list.comma"), items.subList(0, items.size() - 1));
        return allButLast + last + items.get(items.size() - 1);
    }
}
