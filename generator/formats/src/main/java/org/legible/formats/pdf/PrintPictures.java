package org.legible.formats.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The pictures of a document, by their whole addresses: all that a PDF may ask for.
 *
 * @param bytes the bytes of each
 */
record PrintPictures(Map<URI, byte[]> bytes) implements FSStreamFactory {

    /** True if this is one of them. */
    boolean has(String address) {
        return bytes.containsKey(URI.create(address));
    }

    @Override
    public FSStream getUrl(String address) {
        byte[] picture = bytes.get(URI.create(address));
        if (picture == null) return null;
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(picture);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
