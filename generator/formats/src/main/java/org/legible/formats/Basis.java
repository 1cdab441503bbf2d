package org.legible.formats;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.legible.publisher.keep.ProgramBytes;
import org.legible.publisher.keep.Sha256;

/**
 * What a file is made from beside the HTML of its report, as text: whatever changes in it makes another file. To this belongs the program
 * itself, with its libraries and the Java that runs it, by what is in them and not by a number that somebody might forget to raise.
 */
final class Basis {

    private static final String PROGRAM = ProgramBytes.of(List.of());

    private Basis() {}

    /** The basis of a file. */
    static String of(Object facts, URI address, Map<URI, byte[]> pictures) {
        StringBuilder basis = new StringBuilder(PROGRAM);
        basis.append(facts).append('\n').append(address).append('\n');
        new TreeMap<>(pictures)
                .forEach((name, bytes) -> basis.append(name)
                        .append(' ')
                        .append(Sha256.of(List.of(bytes)))
                        .append('\n'));
        return basis.toString();
    }
}
