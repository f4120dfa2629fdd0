package org.periplus.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.periplus.check.PersonalData.Found;

/** Proves what counts as personal data, and that figures of a railway do not. */
class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write to a.hansen@mail.example, please | an e-mail address | a.h*****@****.*****le",
                "jörg.müller+bahn@post.mail.example | an e-mail address | jö**.******+****@****.****.*****le",
                "<m_k@mail.example> | an e-mail address | m_k@****.*****le",
                "Ring +49 4131 555 0123 | a phone number | +49 **** *** **23",
                "Ring +49 (0)4131/555-0123. | a phone number | +49 (*)****/***-**23",
                "+441632960123 | a phone number | +44********23",
                "+33 6 12 34 56 78 | a phone number | +33 * ** ** ** 78",
                "+1 (212) 555-0199 | a phone number | +1 (2**) ***-**99",
                "0049 4131 5550123 | a phone number | 00** **** *****23",
                "004941315550123 | a phone number | 00***********23",
                "my number 04131 5550123 | a phone number | 04*** *****23",
                "04131/555 0123 | a phone number | 04***/*** **23",
                "04131 - 5550123 | a phone number | 04*** - *****23",
                "(04131) 55 50 123 | a phone number | (04***) ** ** *23",
                "0171 555 01 23 | a phone number | 01** *** ** 23",
                "01715550123 | a phone number | 01*******23",
                "07700900123 | a phone number | 07*******23",
                "020 7946 0123 | a phone number | 02* **** **23",
                "01 23 45 67 89 | a phone number | 01 ** ** ** 89",
                "01.23.45.67.89 | a phone number | 01.**.**.**.89",
                "(212) 555-0199 | a phone number | (21*) ***-**99",
                "212-555-0199 | a phone number | 21*-***-**99",
                "4111 1111 1111 1111 | the number of a payment card | 41** **** **** **11",
                "4111-1111-1111-1111 | the number of a payment card | 41**-****-****-**11",
                "card 4111111111111111, valid | the number of a payment card | 41************11",
                "5555555555554444 | the number of a payment card | 55************44",
                "3782 822463 10005 | the number of a payment card | 37** ****** ***05",
                "DE89 3704 0044 0532 0130 00 | the number of a bank account | DE** **** **** **** **** 00",
                "de89370400440532013000 | the number of a bank account | de******************00",
                "GB29 NWBK 6016 1331 9268 19 it is | the number of a bank account | GB** **** **** **** **** 19",
                "NO93 8601 1117 947 | the number of a bank account | NO** **** **** *47",
            })
    void findsAndMasks(String text, String what, String masked) {
        assertThat(PersonalData.in(text)).extracting(Found::what, Found::masked).containsExactly(tuple(what, masked));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 2026-03-01 and on 01.02.2026, or 01/02/2026, or 1.2.26",
                "From 2026-03-01 to 2026-04-01 10:30",
                "01.02.2026 10:30, 02.02.2026 11:45",
                "01-02-2026 10:30",
                "09:04, 09.34 and 0904; trains at 0830 0915 1030 and 0904-0934",
                "2026030120260401",
                "RE 83012, N1, ICE 1234, bus 17, platform 4, coach 21 seat 61-64",
                "12,50 €, 0.99, 1 234 567, 1,234,567.89, 0,99 and 12.500 customers",
                "+12 %, +1.5 points, +12,000 customers, +150 000 000 trips",
                "-4.8 points; 66.1 instead of 70.9; 0.123456789",
                "kpi-0171-555-0123 and checkout-completion-2026-03",
                "ISBN 978-3-16-148410-0, 9783161484100, 0-306-40615-2, 978 0 306 40615 7",
                "EAN 4006381333931, 0012345678905",
                "Ticket 0012345678, customer 0123456789, claim 2026-000123",
                "order #01715550123, /0171-5550123, id:01715550123",
                "Call 112, 110 or 0800 555 0123, 0800/5550123, +49 800 5550123, 01805 123456",
                "4111 1111 1111 1112",
                "1234 5678 9012 3452",
                "DE89 3704 0044 0532 0130 01",
                "XX89 3704 0044 0532 0130 00",
                "service@nordlinie.example and Info@nordlinie.example, no-reply@nordlinie.example",
                "@nordlinie, a@b, two@, user @ home, 4 @ 12.50",
                "192.168.100.200, version 1.20.300.4000, 53.2464, 10.4115",
                "30 000 people, 10 of 14, 3,960 asked; 412 answers",
                "Lines 1 2 3 4 5 6 7 8 9 10 11",
                "IMEI 490154203237518",
                "",
            })
    void figuresOfARailwayAreNoPersonalData(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @Test
    void findsAllOfATextInOrderAndNothingTwice() {
        String text = "Pay to DE89 3704 0044 0532 0130 00 on 2026-03-01,\nor ring 04131 5550123 or 0171 555 01 23;\n"
                + "else k.b@mail.example";

        List<Found> found = PersonalData.in(text);

        assertThat(found)
                .extracting(Found::masked)
                .containsExactly("DE** **** **** **** **** 00", "04*** *****23", "01** *** ** 23", "k.b@****.*****le");
        assertThat(found)
                .extracting(Found::start)
                .containsExactly(
                        text.indexOf("DE89"), text.indexOf("04131"), text.indexOf("0171"), text.indexOf("k.b@"));
    }

    @Test
    void longTextsOfDigitsAndLettersDoNotHang() {
        List<String> texts = List.of(
                "1 ".repeat(100_000),
                "a".repeat(200_000) + "@",
                "a.".repeat(100_000) + "@a." + "a.".repeat(100_000),
                "+1 ".repeat(70_000),
                "0171 ".repeat(40_000),
                "DE89 ".repeat(40_000),
                "12345678901234567890".repeat(10_000));

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> texts.forEach(PersonalData::in));
    }
}
