package org.legible.publisher.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.picture.Picture;
import org.legible.publisher.picture.PictureResult;
import org.legible.publisher.picture.Pictures;
import org.legible.publisher.picture.Refusal;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problems;

/**
 * Reads pictures of the content folder, without their metadata. Every picture of the site comes through here.
 *
 * @param folder the content folder
 * @param problems takes what is wrong with a picture
 */
public record PictureReader(ContentFolder folder, Problems problems) {

    /**
     * The picture; empty if it cannot be published, and then a problem says why.
     *
     * @param file its path from the content folder
     * @param use where an author uses it
     */
    public Optional<Picture> read(String file, Place use) {
        return folder.file(file, use, problems).flatMap(path -> {
            PictureResult result = result(file.substring(Math.max(0, file.lastIndexOf("images/"))), path);
            if (result instanceof Picture picture) return Optional.of(picture);
            Refusal refusal = (Refusal) result;
            problems.error(use, refusal.what(), refusal.why(), refusal.fix());
            return Optional.empty();
        });
    }

    private static PictureResult result(String name, Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) Pictures.MAX_BYTES + 1);
            return Pictures.read(name, bytes);
        } catch (IOException unreadable) {
            return new Refusal(
                    "The picture " + name + " could not be read.",
                    "Readers would see a broken picture.",
                    "Close programs that hold the file open, and see that you may read it; or copy it anew.");
        }
    }
}
