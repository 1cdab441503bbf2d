package org.legible.publisher.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problem.Severity;

/** How a kept file lies on the disk: after the hash of all the rest, so that no damaged one is taken for a whole one. */
final class KeptFormat {

    private static final int NO_PAGES = -1;

    private KeptFormat() {}

    static byte[] write(KeptFile file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(file.pages().orElse(NO_PAGES));
        out.writeInt(file.told().size());
        for (Problem told : file.told()) write(told, out);
        out.write(file.bytes());
        byte[] rest = bytes.toByteArray();
        byte[] sum = Sha256.of(rest);
        byte[] all = Arrays.copyOf(sum, sum.length + rest.length);
        System.arraycopy(rest, 0, all, sum.length, rest.length);
        return all;
    }

    /** The file; empty if a single bit of it is not what was written. */
    static Optional<KeptFile> read(byte[] all) throws IOException {
        if (all.length < Sha256.LENGTH) return Optional.empty();
        byte[] rest = Arrays.copyOfRange(all, Sha256.LENGTH, all.length);
        if (!Arrays.equals(Sha256.of(rest), Arrays.copyOf(all, Sha256.LENGTH))) return Optional.empty();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(rest));
        int pages = in.readInt();
        int count = in.readInt();
        List<Problem> told = new ArrayList<>();
        for (int i = 0; i < count; i++) told.add(problem(in));
        OptionalInt known = pages == NO_PAGES ? OptionalInt.empty() : OptionalInt.of(pages);
        return Optional.of(new KeptFile(in.readAllBytes(), known, List.copyOf(told)));
    }

    private static void write(Problem problem, DataOutputStream out) throws IOException {
        out.writeUTF(problem.severity().name());
        out.writeUTF(problem.place().file());
        out.writeInt(problem.place().line());
        out.writeInt(problem.place().column());
        out.writeUTF(problem.what());
        out.writeUTF(problem.why());
        out.writeUTF(problem.fix());
        out.writeUTF(problem.key().orElse(""));
    }

    private static Problem problem(DataInputStream in) throws IOException {
        Severity severity = Severity.valueOf(in.readUTF());
        Place place = new Place(in.readUTF(), in.readInt(), in.readInt());
        String what = in.readUTF();
        String why = in.readUTF();
        String fix = in.readUTF();
        return new Problem(
                severity, place, what, why, fix, Optional.of(in.readUTF()).filter(key -> !key.isEmpty()));
    }
}
