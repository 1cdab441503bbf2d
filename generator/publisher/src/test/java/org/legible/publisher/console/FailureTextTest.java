package org.legible.publisher.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTextTest {

    static Stream<Throwable> failures() {
        return Stream.of(
                new NoSuchFileException("content"),
                new AccessDeniedException("content"),
                new IOException("disk full"),
                new OutOfMemoryError(),
                new IllegalStateException("so"),
                new NullPointerException());
    }

    @ParameterizedTest
    @MethodSource("failures")
    void everyFailureSaysWhatHappenedAndWhatToDo(Throwable failure) {
        assertThat(FailureText.of(failure)).matches("[A-Zc].*\\. .*[A-Z].*\\.").doesNotContain("\n");
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThat(FailureText.of(new UncheckedIOException(new NoSuchFileException("my-content"))))
                .isEqualTo("There is no file or folder my-content. Check the spelling of the path.");
    }
}
