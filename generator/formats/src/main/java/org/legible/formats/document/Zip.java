package org.legible.formats.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files into one, the same way each time: no moment and no machine leaves its mark in it. */
public final class Zip {

    /** A moment of no meaning; the first that a zip can hold would be written in a longer form, which e-books do not allow. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    /** Adds a file as it is, without making it smaller. */
    public Zip stored(String name, byte[] content) {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setCrc(sum.getValue());
        return add(entry, content);
    }

    /** Adds a file. */
    public Zip file(String name, byte[] content) {
        return add(new ZipEntry(name), content);
    }

    /** Adds a text. */
    public Zip file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** All of them in one. */
    public byte[] bytes() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Zip add(ZipEntry entry, byte[] content) {
        try {
            entry.setTimeLocal(MOMENT);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
