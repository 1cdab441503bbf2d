package org.legible.publisher.picture;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A colour profile (ICC.1). What turns numbers into colours is kept, so that a picture looks as it did. Profiles of screens
 * also hold the maker and serial number of somebody's screen, dates and remarks: those go.
 */
final class ColourProfile {

    /** The most bytes of a profile; those of printers have two or three million. */
    static final int MAX_BYTES = 4 << 20;

    private static final int HEADER_BYTES = 128;
    private static final int MAX_TAGS = 100;
    private static final Pattern COLOUR =
            Pattern.compile("[rgb]XYZ|[rgbk]TRC|wtpt|bkpt|lumi|chad|cicp|A2B[0-2]|B2A[0-2]|D2B[0-3]|B2D[0-3]|gamt");

    private static final Pattern TYPE = Pattern.compile("XYZ |curv|para|sf32|cicp|mft[12]|mAB |mBA |mpet");

    private ColourProfile() {}

    /** A part of the profile, whose data may serve several names. */
    private record Tag(String name, long offset, long length) {}

    /** The profile without what does not change colours; empty if it is none. */
    static byte[] cleaned(byte[] profile) {
        try {
            if (profile.length < HEADER_BYTES + 4 || profile.length > MAX_BYTES) return new byte[0];
            Input head = new Input(profile);
            head.skip(36);
            if (!head.letters(4).equals("acsp")) return new byte[0];
            List<Tag> tags = tags(profile);
            return tags.isEmpty() ? new byte[0] : written(profile, tags);
        } catch (Unusable broken) {
            // Browsers pass over a profile that they cannot read, too.
            return new byte[0];
        }
    }

    private static List<Tag> tags(byte[] profile) throws Unusable {
        Input table = new Input(profile);
        table.skip(HEADER_BYTES);
        long count = table.u32();
        if (count > MAX_TAGS) throw Unusable.damaged();
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Tag tag = new Tag(table.letters(4), table.u32(), table.u32());
            if (tag.offset + tag.length > profile.length) throw Unusable.damaged();
            if (COLOUR.matcher(tag.name).matches() && isColour(profile, tag)) tags.add(tag);
        }
        return tags;
    }

    // Words in the place of numbers would be kept as colours otherwise.
    private static boolean isColour(byte[] profile, Tag tag) throws Unusable {
        Input data = new Input(profile);
        data.skip(tag.offset);
        return tag.length >= 8 && TYPE.matcher(data.letters(4)).matches();
    }

    private static byte[] written(byte[] profile, List<Tag> kept) throws Unusable {
        List<Tag> tags = new ArrayList<>(kept);
        byte[] name = name(profile[8] >= 4);
        int start = HEADER_BYTES + 4 + 12 * (tags.size() + 1);
        Output data = new Output().add(name);
        Output table = new Output().u32(tags.size() + 1L);
        table.letters("desc").u32(start).u32(name.length);
        Map<List<Long>, Integer> places = new HashMap<>();
        for (Tag tag : tags) {
            List<Long> source = List.of(tag.offset, tag.length);
            if (!places.containsKey(source)) {
                places.put(source, start + data.size());
                data.add(profile, (int) tag.offset, (int) tag.length);
                while (data.size() % 4 != 0) data.u8(0);
            }
            table.letters(tag.name).u32(places.get(source)).u32(tag.length);
        }
        return new Output()
                .add(header(profile, start + data.size()))
                .add(table.bytes())
                .add(data.bytes())
                .bytes();
    }

    // Version, class, colour spaces, flags, intent and white point stay; program, date, platform, device, maker and id
    // go.
    private static byte[] header(byte[] profile, int size) {
        return new Output()
                .u32(size)
                .u32(0)
                .add(profile, 8, 16)
                .add(new byte[12])
                .letters("acsp")
                .u32(0)
                .add(profile, 44, 4)
                .add(new byte[16])
                .add(profile, 64, 16)
                .add(new byte[HEADER_BYTES - 80])
                .bytes();
    }

    /** The name that every profile must have, in the form of its version: one that says nothing. */
    private static byte[] name(boolean unicode) {
        String name = "Colours";
        if (unicode)
            return new Output()
                    .letters("mluc")
                    .u32(0)
                    .u32(1)
                    .u32(12)
                    .letters("enGB")
                    .u32(2L * name.length())
                    .u32(28)
                    .add(name.getBytes(StandardCharsets.UTF_16BE))
                    .add(new byte[2])
                    .bytes();
        return new Output()
                .letters("desc")
                .u32(0)
                .u32(name.length() + 1L)
                .letters(name)
                .add(new byte[1 + 78 + 2])
                .bytes();
    }
}
