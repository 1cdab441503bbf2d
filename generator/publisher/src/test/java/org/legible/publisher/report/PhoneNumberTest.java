package org.legible.publisher.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0800 1111, 0800 1111, 08001111",
        "999, 999, 999",
        "+44 1632 960001, +44 1632 960001, +441632960001",
        "0800\u00A01111, 0800 1111, 08001111",
        "85258, 85258, 85258",
        "01632  960 001, 01632 960 001, 01632960001"
    })
    void onlyItsFiguresAreDialled(String written, String shown, String dialled) {
        PhoneNumber number = PhoneNumber.parse(written).orElseThrow();

        assertThat(number.text()).isEqualTo(shown);
        assertThat(number.dialled()).isEqualTo(dialled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0800 1111 (option 2)",
                "0800 1111 option 2",
                "0800 1111, 2",
                "+44 (0)1632 960001",
                "(01632) 960001",
                "01632-960001",
                "01632.960001",
                "01632 960001/2",
                "0800 1111 ext 5",
                "0800 CHILD",
                "999 or 112",
                "++44 1",
                "44+1",
                "1",
                "",
                "+",
                "٠٨٠٠",
                "０８００ １１１１",
                "0800 1111 0808 800 5000",
                "0800\n1111",
                "0800\u202E1111",
                "0800;1111",
                "0800#1",
                "*31#",
                "0800p1"
            })
    void whatCouldDialAnotherNumberIsNone(String written) {
        assertThat(PhoneNumber.parse(written)).isEmpty();
    }
}
