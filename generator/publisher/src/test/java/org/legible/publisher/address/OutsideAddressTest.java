package org.legible.publisher.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutsideAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            https://www.example.org               | https://www.example.org
            http://example.org/a/b?c=d&e=f#g      | http://example.org/a/b?c=d&e=f#g
            HTTPS://Example.org/A                 | https://Example.org/A
            https://localhost:8080/               | https://localhost:8080/
            https://192.0.2.7/                    | https://192.0.2.7/
            https://[2001:db8::7]/                | https://[2001:db8::7]/
            https://my_site.example.org/          | https://my_site.example.org/
            https://münchen.example/straße        | https://münchen.example/straße
            https://xn--mnchen-3ya.example/       | https://xn--mnchen-3ya.example/
            https://例え.テスト/                  | https://例え.テスト/
            https://example.org/@name             | https://example.org/@name
            https://example.org/a?c={d}&e="f"     | https://example.org/a?c=%7Bd%7D&e=%22f%22
            https://example.org/100%              | https://example.org/100%25
            https://example.org/a%20b#c#d         | https://example.org/a%20b#c%23d
            mailto:a.b+c@example.org              | mailto:a.b+c@example.org
            mailto:a@example.org?subject=A%20word | mailto:a@example.org?subject=A%20word
            tel:+44-1632-960001                   | tel:+441632960001
            tel:0800%201111                       | tel:08001111
            tel:111                               | tel:111
            """)
    void whatLeadsSomewhereIsSpeltAsEveryBrowserReadsIt(String written, String url) {
        OutsideAddress.Reading reading = OutsideAddress.read(written, OutsideAddress.ANY);

        assertThat(reading.fault()).isEmpty();
        assertThat(reading.address()).contains(new OutsideAddress(url));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            //www.example.org            | begins with two slashes
            www.example.org              | does not begin with https://
            javascript:alert(1)          | does not begin with https://
            data:text/html,x             | does not begin with https://
            ftp://example.org            | does not begin with https://
            https:www.example.org        | has no host after https://
            https:/www.example.org       | has no host after https://
            https://                     | has no host after https://
            https:///path                | has no host after https://
            https://?a=b                 | has no host after https://
            https://exa mple.org/        | has a space in it
            https://example.org\\@evil   | holds a backslash
            https:\\\\example.org        | holds a backslash
            https://example..org/        | has no host that can be right
            https://-a.org/              | has no host that can be right
            https://example.org:99999/   | has no host that can be right
            https://example.org:port/    | has no host that can be right
            https://ex%61mple.org/       | has no host that can be right
            https://[::::]/              | has no host that can be right
            https://me@example.org/      | tells a name or a password before the @
            https://me:pw@example.org/   | tells a name or a password before the @
            https://:pw@example.org/     | tells a name or a password before the @
            https://@example.org/        | tells a name or a password before the @
            //me:pw@example.org/         | tells a name or a password before the @
            ftp://me:pw@example.org/     | tells a name or a password before the @
            https://a.org/https://b:c@d/ | tells a name or a password before the @
            mailto:nobody                | is no address of email
            mailto:a@b@c                 | is no address of email
            mailto:a@b.org,c@d.org       | is no address of email
            tel:0800 1111 (option 2)     | is no telephone number
            tel:+44(0)1632960001         | is no telephone number
            tel:999;ext=2                | is no telephone number
            tel:0800CHILD                | is no telephone number
            tel:1                        | is no telephone number
            tel:0800111108085000999      | is no telephone number
            """)
    void whatLeadsElsewhereIsRefused(String written, String what) {
        OutsideAddress.Reading reading = OutsideAddress.read(written.replace("\\\\", "\\"), OutsideAddress.ANY);

        assertThat(reading.address()).isEmpty();
        assertThat(reading.fault().orElseThrow().what()).isEqualTo(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202E",
                "\u2066",
                "\u200E",
                "\u200F",
                "\u061C",
                "\u200B",
                "\u200D",
                "\u00AD",
                "\uFEFF",
                "\u00A0",
                "\u3000",
                "\uDB40\uDC41",
                "\u3164"
            })
    void aLetterThatIsNotSeenIsNamed(String letter) {
        for (String address :
                new String[] {"https://a" + letter + ".org/", "https://a.org/" + letter, "mailto:a" + letter + "@b.org"
                })
            assertThat(OutsideAddress.read(address, OutsideAddress.ANY)
                            .fault()
                            .orElseThrow()
                            .what())
                    .startsWith("holds a letter that is not seen: ")
                    .contains("U+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.org/\n", "https://a.org/\u0007", "ht\ntps://a.org", "https://a.org/\u0085"})
    void aControlIsRefused(String address) {
        assertThat(OutsideAddress.read(address, OutsideAddress.ANY).address()).isEmpty();
    }

    @Test
    void aSecretIsNotRepeated() {
        OutsideAddress.Fault fault = OutsideAddress.read("https://me:s3cret@a.org/", OutsideAddress.WEB)
                .fault()
                .orElseThrow();

        assertThat(fault.sentence("The link's address", "https://me:s3cret@a.org/"))
                .isEqualTo("The link's address cannot be used: it tells a name or a password before the @.");
        assertThat(fault.fix()).contains("change it now");
    }

    @Test
    void aSiteStandsAtAnAddressWithoutAQuestion() {
        assertThat(OutsideAddress.readBase("https://a.org/b").fault()).isEmpty();
        assertThat(OutsideAddress.readBase("https://a.org/?b").fault()).isPresent();
        assertThat(OutsideAddress.readBase("https://a.org/#b").fault()).isPresent();
        assertThat(OutsideAddress.readBase("mailto:a@b.org").fault()).isPresent();
    }

    @Test
    void hostileLengthsAreAnsweredAtOnce() {
        for (String part : new String[] {"a.", "a-", "%", "@", ":", "[", "//"})
            assertThat(OutsideAddress.read("https://" + part.repeat(200_000), OutsideAddress.ANY)
                            .address())
                    .isEmpty();
    }
}
