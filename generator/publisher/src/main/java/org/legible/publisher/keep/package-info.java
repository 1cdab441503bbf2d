/**
 * What a build keeps for the next: {@link org.legible.publisher.keep.RecordBytes} writes records as bytes and reads them again, and
 * {@link org.legible.publisher.keep.ProgramBytes} tells one program from another. Where the bytes lie is for {@code output} to know.
 */
package org.legible.publisher.keep;
