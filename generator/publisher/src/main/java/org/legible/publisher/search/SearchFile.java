package org.legible.publisher.search;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.legible.publisher.keep.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of the index: JSON in a call of a function, so that a page takes it as a script. That works from a folder on disk too,
 * where no page may read another file, and asks for no more than the site's own content policy allows.
 *
 * @param name its name below the folder of these files, with a part of its own hash, so that no browser mixes old files with new
 * @param bytes what it holds
 */
public record SearchFile(String name, byte[] bytes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A file of this data. */
    public static SearchFile of(String name, Object data) {
        byte[] bytes = bytes(data);
        return new SearchFile(name(name, hash(List.of(bytes))), bytes);
    }

    /** The name of a file that has this hash. */
    static String name(String name, String hash) {
        return name + "." + hash + ".js";
    }

    /** The bytes of a file of this data. */
    static byte[] bytes(Object data) {
        return ("legibleSearch(" + JSON.writeValueAsString(data) + ");\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A part of the hash of these files. */
    static String hash(List<byte[]> files) {
        return Sha256.of(files).substring(0, 8);
    }
}
