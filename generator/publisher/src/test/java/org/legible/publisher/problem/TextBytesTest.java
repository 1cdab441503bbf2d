package org.legible.publisher.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextBytesTest {

    private final Problems problems = new Problems();

    static Stream<Arguments> files() {
        Charset old = Charset.forName("windows-1252");
        String words = "One\nTwo: the caf\u00E9\n";
        return Stream.of(
                arguments(words.getBytes(old), "a.md:2:13", "(Windows-1252) writes for \"\u00E9\""),
                arguments(
                        "\u00FC\r\n\u201Cquoted\u201D\r\n"
                                .replace("\u00FC", "u")
                                .getBytes(old),
                        "a.md:2:1",
                        "for \"\u201C\""),
                arguments("a\rb\r\u00E9".getBytes(old), "a.md:3:1", "for \"\u00E9\""),
                arguments(both("caf\u00E9 ", new byte[] {(byte) 0x81}), "a.md:1:6", "a byte that is no letter (81)"),
                arguments(
                        both("\uD83D\uDE00", new byte[] {(byte) 0xC3}),
                        "a.md:1:2",
                        "(Windows-1252) writes for \"\u00C3\""),
                arguments(both("a", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}), "a.md:1:2", "UTF-8"),
                arguments(words.getBytes(StandardCharsets.UTF_16), "a.md:1:1", "UTF-16"),
                arguments(words.getBytes(StandardCharsets.UTF_16LE), "a.md:1:1", "UTF-16"),
                arguments(words.getBytes(StandardCharsets.UTF_16BE), "a.md:1:1", "UTF-16"),
                arguments(("\uFEFF" + words).getBytes(Charset.forName("UTF-32LE")), "a.md:1:1", "UTF-32"),
                arguments(
                        "PK\u0003\u0004 and so on".getBytes(StandardCharsets.UTF_8),
                        "a.md",
                        "a Word or LibreOffice document"),
                arguments("{\\rtf1\\ansi}".getBytes(StandardCharsets.UTF_8), "a.md", "Rich Text"),
                arguments("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "a.md", "a PDF file"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsNotUtf8IsNamedAtItsFirstBadByte(byte[] bytes, String place, String what) {
        assertThat(TextBytes.read("a.md", bytes, problems)).isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString(place);
            assertThat(problem.what()).contains(what);
            assertThat(problem.fix()).contains("UTF-8");
        });
    }

    @Test
    void textIsReadAsItIs() {
        for (String text : new String[] {"", "a", "\uFEFFa", "caf\u00E9 \u6F22 \uD83D\uDE00"})
            assertThat(TextBytes.read("a.md", text.getBytes(StandardCharsets.UTF_8), problems))
                    .contains(text.replace("\uFEFF", ""));
        assertThat(problems.sorted()).isEmpty();
    }

    private static byte[] both(String text, byte[] bytes) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        all.writeBytes(bytes);
        return all.toByteArray();
    }
}
