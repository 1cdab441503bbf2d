package org.legible.checker.rule.media;

import java.util.Optional;
import java.util.OptionalDouble;

/** How long recordings last that have nothing but sound: MP3 and AAC frames, FLAC, and Ogg with Vorbis, Opus or FLAC in it. */
final class Sound {

    private static final int[][] MP3_KILOBITS = {
        {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320},
        {0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160}
    };
    private static final int[] MP3_RATES = {44_100, 48_000, 32_000};
    private static final int[] AAC_RATES = {
        96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8_000, 7_350
    };

    /** Frames looked at before the rest of a file is taken to be like them. */
    private static final int MOST_FRAMES = 1_000;

    /** As long as the end of an Ogg file is looked through for its last page: a page has 65,307 bytes at most. */
    private static final int LONGEST_PAGE = 65_307;

    /** Reads a file; empty where it is none of these. */
    static Optional<Recording> read(FileBytes file) {
        if (file.named(0, "OggS")) return ogg(file);
        long begin = afterTag(file);
        if (file.named(begin, "fLaC")) return flac(file, begin + 8);
        if (adts(file, begin)) return aac(file, begin);
        if (mp3(file, begin)) return mp3Length(file, begin);
        return Optional.empty();
    }

    private static Optional<Recording> lasting(double seconds) {
        OptionalDouble known = seconds > 0 ? OptionalDouble.of(seconds) : OptionalDouble.empty();
        return Optional.of(new Recording(true, false, known));
    }

    /** Where the recording begins behind an ID3v2 tag, whose length has seven bits in each byte. */
    private static long afterTag(FileBytes file) {
        if (!file.named(0, "ID3")) return 0;
        long size = 0;
        for (int i = 6; i < 10; i++) size = size << 7 | file.at(i) & 0x7f;
        boolean footer = (file.at(5) & 0x10) != 0;
        return 10 + size + (footer ? 10 : 0);
    }

    // STREAMINFO is the first block: after its header, its eleventh byte begins 20 bits of rate; 36 bits of samples end
    // it.
    private static Optional<Recording> flac(FileBytes file, long info) {
        long rate = file.number(info + 10, 3) >> 4;
        long samples = file.number(info + 13, 5) & 0xFFFFFFFFFL;
        return lasting(rate == 0 ? 0 : (double) samples / rate);
    }

    private static boolean adts(FileBytes file, long at) {
        return at + 7 <= file.length() && file.at(at) == 0xff && (file.at(at + 1) & 0xf6) == 0xf0;
    }

    /** Counts the frames of 1,024 samples; the bytes of those that were looked at stand for the rest. */
    private static Optional<Recording> aac(FileBytes file, long begin) {
        int index = file.at(begin + 2) >> 2 & 15;
        if (index >= AAC_RATES.length) return Optional.empty();
        long at = begin;
        int frames = 0;
        while (frames < MOST_FRAMES && adts(file, at)) {
            long size = file.number(at + 3, 3) >> 5 & 0x1fff;
            if (size < 7) break;
            at += size;
            frames++;
        }
        if (frames < 2) return Optional.empty();
        double all = at >= file.length() ? frames : frames * ((double) (file.length() - begin) / (at - begin));
        return lasting(all * 1024 / AAC_RATES[index]);
    }

    /** Whether a frame of MPEG audio, layer 3, begins here, and another one behind it. */
    private static boolean mp3(FileBytes file, long at) {
        int size = frame(file, at);
        return size > 0 && (at + size + 4 > file.length() || frame(file, at + size) > 0);
    }

    /** The bytes of a frame; 0 where none begins here. */
    private static int frame(FileBytes file, long at) {
        if (at + 4 > file.length() || file.at(at) != 0xff || (file.at(at + 1) & 0xe6) != 0xe2) return 0;
        int version = file.at(at + 1) >> 3 & 3;
        int kilobits = file.at(at + 2) >> 4;
        int rate = file.at(at + 2) >> 2 & 3;
        if (version == 1 || kilobits == 0 || kilobits == 15 || rate == 3) return 0;
        int padding = file.at(at + 2) >> 1 & 1;
        int each = version == 3 ? 144 : 72;
        return each * 1000 * MP3_KILOBITS[version == 3 ? 0 : 1][kilobits] / rate(version, rate) + padding;
    }

    private static int rate(int version, int index) {
        return MP3_RATES[index] >> (version == 3 ? 0 : version == 2 ? 1 : 2);
    }

    /**
     * The first frame may say how many there are, in a header by Xing ("Info" where all frames are alike) or by Fraunhofer;
     * else the first frames stand for the rest.
     */
    private static Optional<Recording> mp3Length(FileBytes file, long begin) {
        int version = file.at(begin + 1) >> 3 & 3;
        boolean mono = file.at(begin + 3) >> 6 == 3;
        int samples = version == 3 ? 1152 : 576;
        int rate = rate(version, file.at(begin + 2) >> 2 & 3);
        long xing = begin + 4 + (version == 3 ? mono ? 17 : 32 : mono ? 9 : 17);
        boolean counted = (file.named(xing, "Xing") || file.named(xing, "Info")) && (file.at(xing + 7) & 1) == 1;
        if (counted) return lasting((double) file.number(xing + 8, 4) * samples / rate);
        if (file.named(begin + 36, "VBRI")) return lasting((double) file.number(begin + 50, 4) * samples / rate);
        long at = begin;
        int frames = 0;
        int size = frame(file, at);
        while (size > 0 && frames < MOST_FRAMES) {
            at += size;
            frames++;
            size = frame(file, at);
        }
        boolean tagged = file.named(file.length() - 128, "TAG");
        double all = frames * ((double) (file.length() - begin - (tagged ? 128 : 0)) / (at - begin));
        // What breaks off, or is hidden between the frames, must not make a recording look short or long.
        boolean alike = frames == MOST_FRAMES || at + 128 >= file.length();
        return lasting(alike ? all * samples / rate : 0);
    }

    /** The last page of an Ogg file says how many samples have been played when it ends. */
    private static Optional<Recording> ogg(FileBytes file) {
        long packet = 27 + file.at(26);
        int rate;
        long before = 0;
        if (file.named(packet, "\u0001vorbis")) {
            rate = (int) file.reversed(packet + 12, 4);
        } else if (file.named(packet, "OpusHead")) {
            // RFC 7845: positions count 48,000 samples a second, whatever was recorded, and some are left out at first.
            rate = 48_000;
            before = file.reversed(packet + 10, 2);
        } else if (file.named(packet, "\u007fFLAC")) {
            rate = (int) (file.number(packet + 27, 3) >> 4);
        } else {
            return Optional.empty();
        }
        // Another stream beside this one, such as pictures, begins before the first goes on.
        long next = packet + file.at(27);
        if (file.named(next, "OggS") && (file.at(next + 5) & 2) != 0) return Optional.empty();
        long serial = file.number(14, 4);
        long from = Math.max(0, file.length() - LONGEST_PAGE);
        for (long at = file.length() - 27; at >= from; at--) {
            boolean last = file.named(at, "OggS") && file.number(at + 14, 4) == serial;
            long played = last ? file.reversed(at + 6, 4) | file.reversed(at + 10, 4) << 32 : -1;
            if (played >= 0) return lasting(rate <= 0 ? 0 : (double) (played - before) / rate);
        }
        return lasting(0);
    }
}
