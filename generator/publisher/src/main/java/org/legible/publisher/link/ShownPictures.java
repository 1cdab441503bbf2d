package org.legible.publisher.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.legible.publisher.address.Addresses;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.picture.Picture;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.text.Inline;

/** The pictures that one report shows. Each is read once and answered for once, however often it is shown. */
final class ShownPictures {

    private static final long LARGE_BYTES = 1L << 20;

    private final Entry entry;
    private final MediaNames names;
    private final PictureReader reader;
    private final Problems problems;
    private final Map<String, LinkedPicture> pictures = new LinkedHashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    ShownPictures(ContentFolder folder, Entry entry, Problems problems) {
        this.entry = entry;
        this.names = new MediaNames(MediaNames.Kind.PICTURE, folder, entry, problems);
        this.reader = new PictureReader(folder, problems);
        this.problems = problems;
    }

    /** Takes in one use of a picture. */
    void add(Inline.Image image, String textFile) {
        if (!seen.add(image.source())) return;
        Place use = new Place(textFile, image.line(), image.column());
        names.find(image.source(), use)
                .flatMap(name -> picture(name, use))
                .ifPresent(picture -> pictures.put(image.source(), picture));
    }

    /** The pictures that may be published, by their addresses as the author wrote them. */
    Map<String, LinkedPicture> all() {
        return Map.copyOf(pictures);
    }

    /** Every picture that a text names, those that cannot be published too: as it is written, and as its file is called. */
    Set<String> named() {
        Set<String> named = new HashSet<>(seen);
        files.values().forEach(name -> named.add("images/" + name));
        return named;
    }

    private Optional<LinkedPicture> picture(String name, Place use) {
        String file = entry.file("images/" + name);
        Optional<LinkedPicture> known = pictures.values().stream()
                .filter(picture -> picture.file().equals(file))
                .findFirst();
        if (known.isPresent()) return known;
        String other = files.putIfAbsent(MediaNames.published(name).toLowerCase(Locale.ROOT), name);
        if (other != null && !other.equals(name)) {
            problems.error(
                    use,
                    "Two pictures have names that differ in capitals alone: " + other + " and " + name + ".",
                    "On many computers only one of them can exist, and readers would see the wrong one.",
                    "Rename one of them, and write its new name here.");
            return Optional.empty();
        }
        return reader.read(file, use).map(picture -> {
            checkWeight(name, picture, use);
            return new LinkedPicture(
                    file, Addresses.image(entry.slug(), MediaNames.published(name)), picture.size(), use);
        });
    }

    private void checkWeight(String name, Picture picture, Place use) {
        if (picture.bytes().length <= LARGE_BYTES) return;
        problems.warning(
                "large-picture",
                use,
                String.format(
                        Locale.ROOT,
                        "The picture images/%s has %.1f MB.",
                        name,
                        (double) picture.bytes().length / (1 << 20)),
                "Readers on a phone wait for it, and pay for it.",
                "Save it smaller: 2,000 pixels across, and a photograph as JPEG, need less than 1 MB.");
    }
}
