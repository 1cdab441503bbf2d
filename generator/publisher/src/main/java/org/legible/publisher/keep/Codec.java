package org.legible.publisher.keep;

/** Writes values of one type, and reads them. */
interface Codec {

    /** Writes a value. */
    void write(Object value, ByteWriter out);

    /** The next value; whatever is thrown, the bytes are not what was written. */
    Object read(ByteReader in);
}
