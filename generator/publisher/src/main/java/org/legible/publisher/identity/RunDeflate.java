package org.legible.publisher.identity;

import java.io.ByteArrayOutputStream;

/**
 * Deflates data (RFC 1951) that is mostly the same byte again and again: one block with the fixed codes (3.2.6), in which a run
 * of a byte is written as a copy of the byte before it. Little code, and the same bytes from every Java.
 */
final class RunDeflate {

    private static final int LAST_BLOCK_OF_FIXED_CODES = 0b011;
    private static final int END = 256;
    private static final int LEAST_RUN = 3;
    private static final int MOST_RUN = 258;
    private static final int CODE_OF_MOST = 285;
    private static final int FIRST_LENGTH_CODE = 257;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int held;
    private int count;

    private RunDeflate() {}

    static byte[] write(byte[] data) {
        return new RunDeflate().deflated(data);
    }

    private byte[] deflated(byte[] data) {
        bits(LAST_BLOCK_OF_FIXED_CODES, 3);
        int at = 0;
        while (at < data.length) {
            int run = at == 0 ? 0 : run(data, at);
            if (run >= LEAST_RUN) copy(run);
            else symbol(data[at] & 0xFF);
            at += Math.max(1, run >= LEAST_RUN ? run : 1);
        }
        symbol(END);
        if (count > 0) bits(0, 8 - count);
        return out.toByteArray();
    }

    private static int run(byte[] data, int at) {
        int end = at;
        while (end < data.length && end - at < MOST_RUN && data[end] == data[at - 1]) end++;
        return end - at;
    }

    // From one byte back: distance code 0, of five bits.
    private void copy(int length) {
        if (length == MOST_RUN) symbol(CODE_OF_MOST);
        else {
            int over = length - LEAST_RUN;
            int extra = Math.max(0, 32 - Integer.numberOfLeadingZeros(over >> 3));
            symbol(FIRST_LENGTH_CODE + 4 * extra + (over >> extra));
            bits(over & (1 << extra) - 1, extra);
        }
        bits(0, 5);
    }

    private void symbol(int symbol) {
        if (symbol < 144) code(0x30 + symbol, 8);
        else if (symbol < 256) code(0x190 + symbol - 144, 9);
        else if (symbol < 280) code(symbol - 256, 7);
        else code(0xC0 + symbol - 280, 8);
    }

    // Codes begin with their highest bit, all else with its lowest.
    private void code(int code, int length) {
        bits(Integer.reverse(code) >>> 32 - length, length);
    }

    private void bits(int value, int length) {
        for (int i = 0; i < length; i++) {
            held |= (value >> i & 1) << count++;
            if (count == 8) {
                out.write(held);
                held = 0;
                count = 0;
            }
        }
    }
}
