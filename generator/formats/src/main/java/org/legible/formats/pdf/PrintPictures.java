package org.legible.formats.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * The pictures of a document, by their whole addresses: all that a PDF may ask for.
 *
 * @param bytes the bytes of each
 */
record PrintPictures(Map<URI, byte[]> bytes) implements FSStreamFactory {

    /** The first bytes of a file, which tell its kind. */
    private static final int START = 12;

    /** True if this is one of them. */
    boolean has(String address) {
        return bytes.containsKey(URI.create(address));
    }

    @Override
    public FSStream getUrl(String address) {
        byte[] published = bytes.get(URI.create(address));
        if (published == null) return null;
        byte[] picture = reader(published).map(kind -> png(published, kind)).orElse(published);
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

    // PDFs hold neither WebP nor GIF.
    private static Optional<ImageReaderSpi> reader(byte[] picture) {
        String start = new String(picture, 0, Math.min(START, picture.length), StandardCharsets.US_ASCII);
        if (start.startsWith("GIF8"))
            return Optional.of(ImageIO.getImageReadersByFormatName("gif").next().getOriginatingProvider());
        return start.endsWith("WEBP") ? Optional.of(new WebPImageReaderSpi()) : Optional.empty();
    }

    private static byte[] png(byte[] picture, ImageReaderSpi kind) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            ImageReader reader = kind.createReaderInstance();
            reader.setInput(in);
            BufferedImage read = reader.read(0);
            reader.dispose();
            // Whatever its palette, each point has a colour of its own.
            BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_ARGB);
            for (int y = 0; y < read.getHeight(); y++)
                for (int x = 0; x < read.getWidth(); x++) plain.setRGB(x, y, read.getRGB(x, y));
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(plain, "png", png);
            return png.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
