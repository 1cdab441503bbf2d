package org.legible.publisher.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See https://me:pw@a.org/ for more",
                "See //me:pw@a.org/ for more",
                "See <//me:pw@a.org/>",
                "Write `//me:pw@a.org` there",
                "See https:me:pw@a.org/",
                "See https:/me:pw@a.org/",
                "See https:\\\\me:pw@a.org/",
                "See https://me%3Apw%40a.org/",
                "See https://me:pw&#64;a.org/",
                "See https://me:pw&commat;a.org/",
                "See https://me:pw\uFF20a.org/",
                "See https://a.org/?to=https%3A%2F%2Fme%3Apw%40b.org",
            })
    void anAccountBeforeTheHostIsToldHoweverItIsWritten(String words) {
        assertThat(Secrets.in(words))
                .map(OutsideAddress.Fault::what)
                .contains("tells a name or a password before the @");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.org/?password=x",
                "https://a.org/?page=2&access_token=x",
                "https://a.org/?page=2&amp;API_KEY=x",
                "https://a.org/?API%5FKEY=x",
                "https://a.org/file.pdf?X-Amz-Signature=0f",
                "https://a.org/#access_token=x",
            })
    void aKeyBehindThePageIsTold(String words) {
        assertThat(Secrets.in(words)).hasValueSatisfying(fault -> {
            assertThat(fault.sentence("The address", words))
                    .isEqualTo("The address cannot be used: it tells a password or a key after the name of the page.");
            assertThat(fault.fix())
                    .isEqualTo("Find an address of the page that needs none. Change the password or key now: "
                            + "whoever can read it knows it.");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to me@a.org or see https://a.org/@me",
                "Write to: me@a.org",
                "See https: me@a.org",
                "See mailto:me@a.org",
                "https://a.org/login?reset-password=yes",
                "https://a.org/?password=",
                "https://a.org/?token=public&key=map",
                "https://a.org/a%40b",
                "at 10:30//11:30 write to me@a.org",
                "Is a password needed? password=none is what they said",
            })
    void otherWordsTellNone(String words) {
        assertThat(Secrets.in(words)).isEmpty();
    }
}
