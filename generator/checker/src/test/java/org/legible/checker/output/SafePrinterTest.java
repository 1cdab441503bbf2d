package org.legible.checker.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SafePrinterTest {

    private final StringWriter screen = new StringWriter();

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("plain words", "a: b :: c\n  d\n", "a: b :: c\n  d\n"),
                arguments("all scripts", "é漢😀 می‌خواهم 👩‍🚒", "é漢😀 می‌خواهم 👩‍🚒"),
                arguments("a command", "::error::x\n", ": :error::x\n"),
                arguments("a later command", "a\n::error::x", "a\n: :error::x"),
                arguments("an indented command", "   \t\u00A0::error::x", "   \t\u00A0: :error::x"),
                arguments("behind what is not seen", "\u200B::error::x", "(U+200B)::error::x"),
                arguments("an old command", "words ##[error]x", "words ## [error]x"),
                arguments("another machine's", "##vso[task.complete]", "##vso [task.complete]"),
                arguments("headings", "begin with ## or ###", "begin with ## or ###"),
                arguments("a command after a return", "a\r::error::x\r\n", "a::error::x\n"),
                arguments("an escape", "a\u001B[2Jb\u001B]0;t\u0007", "a(U+001B)[2Jb(U+001B)]0;t(U+0007)"),
                arguments("an escape of one letter", "\u009B31m", "(U+009B)31m"),
                arguments("marks of direction", "a\u202Eb\u2066c\u200Fd", "a(U+202E)b(U+2066)c(U+200F)d"),
                arguments("a separator of lines", "a\u2028::error::x", "a(U+2028)::error::x"),
                arguments("letters that are not seen", "\uDB40\uDC41\uFEFF\u00AD", "(U+E0041)(U+FEFF)(U+00AD)"),
                arguments("half a letter", "a\uD83Db", "a(U+D83D)b"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void whatWouldDoHarmIsShownByItsName(String label, String text, String shown) {
        new SafePrinter(screen, false).print(text);
        assertThat(once()).as("at once").isEqualTo(shown);

        SafePrinter printer = new SafePrinter(screen, false);
        for (char c : text.toCharArray()) {
            printer.print(c);
            printer.flush();
        }
        assertThat(once()).as("letter by letter").isEqualTo(shown);
    }

    @Test
    void ourOwnColoursPassWhereTheyShow() {
        SafePrinter printer = new SafePrinter(screen, true);
        printer.print("\u001B[31;1merror\u001B[0m \u001B[2J \u001B[12345678m \u001B");
        printer.close();

        assertThat(once()).isEqualTo("\u001B[31;1merror\u001B[0m (U+001B)[2J (U+001B)[12345678m (U+001B)");
    }

    @Test
    void annotationsHaveAWayOfTheirOwn() {
        SafePrinter printer = new SafePrinter(screen, false);
        printer.print("words");
        printer.commands("::error file=a,line=1::b\n::warning::c \u001B\n");
        printer.print("::error::d");

        assertThat(once()).isEqualTo("words::error file=a,line=1::b\n::warning::c (U+001B)\n: :error::d");
        assertThatIllegalArgumentException().isThrownBy(() -> printer.commands("::set-output name=a::b"));
        assertThatIllegalArgumentException().isThrownBy(() -> printer.commands("words"));
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments("line ends", "a\nb\r\nc\td", "a b  c d"),
                arguments("a password", "\"https://me:s3cret@example.org/\" x", "\"https://(hidden)@example.org/\" x"),
                arguments("a token", "https://s3cret@example.org/", "https://(hidden)@example.org/"),
                arguments("a password with signs", "https://me:s3/cr@et@example.org/", "https://(hidden)@example.org/"),
                arguments("backslashes", "https:\\\\me:s3cret@example.org", "https:\\\\(hidden)@example.org"),
                arguments("no scheme", "\"//me:s3cret@example.org/\"", "\"//(hidden)@example.org/\""),
                arguments("another scheme", "ftp://me:s3cret@example.org/", "ftp://(hidden)@example.org/"),
                arguments(
                        "an address without",
                        "https://example.org/a b@example.org",
                        "https://example.org/a b@example.org"),
                arguments("a comment", "a // b@example.org", "a // b@example.org"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void aLineIsOneAndKeepsSecrets(String label, String text, String shown) {
        assertThat(Plain.line(text)).as(label).isEqualTo(shown);
    }

    private String once() {
        String said = screen.toString();
        screen.getBuffer().setLength(0);
        return said;
    }
}
