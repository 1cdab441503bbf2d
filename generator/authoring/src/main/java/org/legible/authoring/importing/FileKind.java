package org.legible.authoring.importing;

import java.nio.charset.StandardCharsets;
import org.legible.authoring.importing.source.UnusableSource;

/** What a file is, by its first bytes: names promise much. */
enum FileKind {
    WORD,
    PDF,
    TEXT;

    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String SAVE_AS =
            " Open it in Word, choose Save As, and save it as a Word document (.docx). Then bring in that file.";

    /** The kind of a file. */
    static FileKind of(byte[] bytes) throws UnusableSource {
        if (bytes.length == 0) throw new UnusableSource("The file is empty.");
        String start = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (start.startsWith(new String(OLD_OFFICE, StandardCharsets.ISO_8859_1))) throw oldOffice(bytes);
        if (start.startsWith("{\\rtf")) throw new UnusableSource("This is a Rich Text file (.rtf)." + SAVE_AS);
        if (start.startsWith("PK")) return WORD;
        if (start.contains("%PDF-")) return PDF;
        if (start.strip().matches("(?is)(?:<\\?xml.*)?.*<(?:html|pkg:package|w:wordDocument)\\b.*"))
            throw new UnusableSource("This is a web page or an XML file, whatever its name says." + SAVE_AS);
        return TEXT;
    }

    private static UnusableSource oldOffice(byte[] bytes) {
        boolean isLocked = contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        return isLocked
                ? new UnusableSource(
                        "The document is locked with a password. Open it in Word, choose File, Info, Protect Document, "
                                + "Encrypt with Password, delete the password, and save it. Then bring it in.")
                : new UnusableSource("This is a document of Word 97 to 2003 (.doc), whatever its name says." + SAVE_AS);
    }

    private static boolean contains(byte[] bytes, byte[] sought) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(new String(sought, StandardCharsets.ISO_8859_1));
    }
}
