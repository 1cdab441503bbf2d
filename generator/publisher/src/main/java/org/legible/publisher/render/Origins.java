package org.legible.publisher.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.PlaceMarks;

/**
 * A finished page, and whose words stand where in it. While a page is made, what authors wrote stands between marks of its
 * place ({@link PlaceMarks}); here they are taken out, and what they said is kept.
 *
 * <p>An element belongs to whoever wrote most of the words that stand in it by itself, whoever made the element: a title is the
 * author's, though the program made its tags. Words in blocks within it count for those alone, so that a whole page is
 * nobody's.
 */
public final class Origins {

    private static final Pattern TAG = Pattern.compile("<(?<end>/?)(?<name>[a-z][a-z0-9-]*)[^>]*?(?<empty>/?)>");
    private static final Pattern QUOTE = Pattern.compile("\"([^\"]+)\"");
    private static final Set<String> EMPTY =
            Set.of("area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "br", "button", "cite", "code", "del", "dfn", "em", "i", "img", "ins",
            "kbd", "label", "mark", "output", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "svg", "time",
            "u", "var", "wbr");

    private final String page;
    private final List<Integer> offsets = new ArrayList<>();
    private final List<Optional<Place>> places = new ArrayList<>();
    private final Map<Integer, Place> templates = new HashMap<>();

    /** Takes the marks out of a page. */
    public Origins(String marked) {
        StringBuilder plain = new StringBuilder(marked.length());
        Deque<Optional<Place>> open = new ArrayDeque<>(List.of(Optional.empty()));
        from(0, open.element());
        Map<String, Optional<Place>> points = new HashMap<>();
        int from = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (!PlaceMarks.isMark(c)) continue;
            plain.append(marked, from, i);
            from = i + 1;
            if (c == PlaceMarks.POINT) {
                from = PlaceMarks.endOf(marked, i);
                points.computeIfAbsent(marked.substring(i, from), mark -> PlaceMarks.read(mark, 0, mark.length()))
                        .ifPresent(place -> templates.put(plain.length(), place));
                i = from - 1;
                continue;
            }
            if (c == PlaceMarks.BEGIN) {
                from = PlaceMarks.endOf(marked, i);
                open.push(PlaceMarks.read(marked, i, from));
                i = from - 1;
            } else if (c == PlaceMarks.END && open.size() > 1) {
                open.pop();
            }
            from(plain.length(), open.element());
        }
        page = plain.append(marked, from, marked.length()).toString();
    }

    private void from(int offset, Optional<Place> place) {
        offsets.add(offset);
        places.add(place);
    }

    /** The page without marks. */
    public String page() {
        return page;
    }

    /** Whose words stand at this offset of the page, or in the element that begins there; empty if it came from a template. */
    public Optional<Place> at(int offset) {
        return at(offset, "");
    }

    /**
     * The same of a fault.
     *
     * @param message what is said of it; the words that it quotes stand with whoever wrote them, where several wrote the element
     */
    public Optional<Place> at(int offset, String message) {
        int piece = piece(offset);
        Optional<Place> around = places.get(piece);
        // A template may write what an author has placed: the words in it are closer than the line that placed them.
        return around.isPresent() && !templates.containsKey(offset)
                ? around
                : mostOf(offset, piece, message).or(() -> around);
    }

    /** Where in a template the element stands that begins at this offset of the page; empty if no template wrote it. */
    public Optional<Place> template(int offset) {
        return Optional.ofNullable(templates.get(offset));
    }

    // The last piece of the page that begins at the offset or before it.
    private int piece(int offset) {
        int low = 0;
        int high = offsets.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offsets.get(middle) <= offset) low = middle + 1;
            else high = middle;
        }
        return low - 1;
    }

    private Optional<Place> mostOf(int offset, int piece, String message) {
        Map<Place, StringBuilder> words = new LinkedHashMap<>();
        Matcher tag = TAG.matcher(page).region(Math.min(offset, page.length()), page.length());
        if (!tag.lookingAt()) return Optional.empty();
        // What stands in the tag itself, such as the words for a picture, counts where nothing stands in the element.
        for (int in = piece + 1; in < offsets.size() && offsets.get(in) < tag.end(); in++)
            places.get(in).ifPresent(place -> words.putIfAbsent(place, new StringBuilder()));
        int depth = 0;
        int blocks = 0;
        while (true) {
            boolean isEmpty =
                    EMPTY.contains(tag.group("name")) || !tag.group("empty").isEmpty();
            int step = isEmpty ? 0 : tag.group("end").isEmpty() ? 1 : -1;
            boolean isWithin = depth > 0 && depth + step > 0;
            if (isWithin && !INLINE.contains(tag.group("name"))) blocks += step;
            depth += step;
            if (depth == 0) break;
            int from = tag.end();
            boolean isLast = !tag.find();
            if (blocks == 0) gather(from, isLast ? page.length() : tag.start(), words);
            if (isLast) break;
        }
        List<String> quoted =
                QUOTE.matcher(message).results().map(quote -> quote.group(1)).toList();
        return words.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Place, StringBuilder> of) ->
                                quoted.stream().anyMatch(quote -> of.getValue().indexOf(quote) >= 0))
                        .thenComparing(of -> of.getValue().length()))
                .map(Map.Entry::getKey);
    }

    private void gather(int from, int to, Map<Place, StringBuilder> words) {
        for (int start = from, piece = piece(from); start < to; piece++) {
            int end = piece + 1 < offsets.size() ? Math.min(to, offsets.get(piece + 1)) : to;
            String text = page.substring(start, end);
            if (!text.isBlank())
                places.get(piece)
                        .ifPresent(place -> words.computeIfAbsent(place, of -> new StringBuilder())
                                .append(text));
            start = end;
        }
    }
}
