package org.legible.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a file is made from beside the HTML of its report, as text: whatever changes in it makes another file. To this belongs the program
 * itself, with its libraries and the Java that runs it, by what is in them and not by a number that somebody might forget to raise.
 */
final class Basis {

    /** A class of each library that makes files. */
    private static final List<String> MAKERS = List.of(
            "org.legible.formats.Basis",
            "com.openhtmltopdf.pdfboxout.PdfRendererBuilder",
            "com.openhtmltopdf.css.parser.CSSParser",
            "com.openhtmltopdf.svgsupport.BatikSVGDrawer",
            "org.apache.pdfbox.pdmodel.PDDocument",
            "org.apache.fontbox.ttf.TrueTypeFont",
            "org.apache.batik.transcoder.Transcoder",
            "com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi",
            "org.jsoup.Jsoup",
            "org.liblouis.Louis");

    private static final String PROGRAM = program();

    private Basis() {}

    /** The basis of a file. */
    static String of(Object facts, URI address, Map<URI, byte[]> pictures) {
        StringBuilder basis = new StringBuilder(PROGRAM);
        basis.append(facts).append('\n').append(address).append('\n');
        new TreeMap<>(pictures)
                .forEach((name, bytes) -> basis.append(name)
                        .append(' ')
                        .append(HexFormat.of().formatHex(sha256().digest(bytes)))
                        .append('\n'));
        return basis.toString();
    }

    private static String program() {
        MessageDigest sum = sha256();
        MAKERS.stream().flatMap(Basis::library).distinct().forEach(library -> add(library, sum));
        return HexFormat.of().formatHex(sum.digest()) + "\n" + Runtime.version() + "\n";
    }

    // A library that is not there makes no files.
    private static Stream<Path> library(String name) {
        try {
            CodeSource source = Class.forName(name, false, Basis.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource();
            return Stream.of(Path.of(source.getLocation().toURI()));
        } catch (ClassNotFoundException | LinkageError | URISyntaxException missing) {
            return Stream.of();
        }
    }

    // While the program is built, a library is a folder.
    private static void add(Path library, MessageDigest sum) {
        try (Stream<Path> files = Files.walk(library)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList())
                try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), sum)) {
                    bytes.transferTo(OutputStream.nullOutputStream());
                }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
