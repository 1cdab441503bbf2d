package org.legible.publisher.keep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void theSamePartsHaveTheSame() {
        assertThat(of("report", "12. Text")).isEqualTo(of("report", "12. Text")).hasSize(2 * Fingerprint.LENGTH);
    }

    @Test
    void noPartPassesForAPieceOfAnother() {
        Set<String> all = new HashSet<>();
        List<List<String>> parts = List.of(
                List.of(),
                List.of(""),
                List.of("", ""),
                List.of("ab"),
                List.of("a", "b"),
                List.of("", "ab"),
                List.of("ab", ""),
                List.of("1:a", "b"),
                List.of("1:a1:b"),
                List.of("a1:b"));
        parts.forEach(one -> all.add(of(one.toArray(String[]::new))));
        assertThat(all).hasSameSizeAs(parts);
    }

    @Test
    void anyChangeOfAByteOrOfTheOrderIsSeen() {
        Random random = new Random(17);
        byte[] page = new byte[20_000];
        random.nextBytes(page);
        Set<String> all = new HashSet<>(Set.of(Fingerprint.of(page).text()));
        for (int at = 0; at < page.length; at++) {
            page[at] ^= 1;
            all.add(Fingerprint.of(page).text());
            page[at] ^= 1;
        }
        assertThat(all).hasSize(page.length + 1);
        assertThat(of("b", "a")).isNotEqualTo(of("a", "b"));
    }

    private static String of(String... parts) {
        Fingerprint all = new Fingerprint();
        for (String part : parts) all.add(part);
        return all.text();
    }
}
