package org.legible.publisher.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.legible.publisher.problem.Place;

/** Leaks in every form that people write them in, and what only looks like one. */
class LeaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "telephone-number; Ring her on 01632 960983.",
                "telephone-number; 07700900123",
                "telephone-number; 07700 900 123",
                "telephone-number; 07700-900-123",
                "telephone-number; 07700.900.123",
                "telephone-number; 077 00 90 01 23",
                "telephone-number; 0 7700 900123",
                "telephone-number; +44 7700 900123",
                "telephone-number; +44(0)7700 900123",
                "telephone-number; +44 (0)20 7946 0018",
                "telephone-number; 0044 7700 900123",
                "telephone-number; (020) 7946 0018",
                "telephone-number; (01632) 960 983",
                "telephone-number; **07700** 900123",
                "telephone-number; 07700 900123",
                "telephone-number; 07700‑900‑123",
                "telephone-number; ０７７００ ９００１２３",
                "telephone-number; [call](tel:07700900123)",
                "telephone-number; Tel: 960983",
                "telephone-number; Please text 85258 now.",
                "telephone-number; Mobile no. 7700 900123",
                "telephone-number; +33 1 23 45 67 89",
                "telephone-number; the line 0800 123 456",
                "email-address; jo.bloggs@example.com",
                "email-address; [write](mailto:jo@example.com)",
                "email-address; jo (at) example (dot) com",
                "email-address; jo[at]example.com",
                "email-address; jo at example dot com",
                "email-address; 'jo&#64;example.com'",
                "email-address; jo_bloggs@example.co.uk",
                "email-address; jo @ example.com",
                "postcode; She lives in SG13 8DQ.",
                "postcode; SG138DQ",
                "postcode; SG13  8DQ",
                "postcode; SG 13 8DQ",
                "postcode; SG13 8 DQ",
                "postcode; SG138 DQ",
                "postcode; SG13-8DQ",
                "postcode; sg13 8dq",
                "postcode; W1A 1AA",
                "postcode; M1 1AE",
                "postcode; EC1A 1BB",
                "postcode; **SG13** 8DQ",
                "date-of-birth; She was born on 12 May 2003.",
                "date-of-birth; born 12/05/2003",
                "date-of-birth; DOB: 12.5.03",
                "date-of-birth; D.O.B. 2003-05-12",
                "date-of-birth; d.o.b 12-05-2003",
                "date-of-birth; Date of birth: 12th May 2003",
                "date-of-birth; her birthday is May 12th",
                "date-of-birth; born on the twelfth of May 2003",
                "date-of-birth; born on the twenty-first of May, two thousand and three",
                "date-of-birth; born in May 2003",
                "date-of-birth; born May 12, 2003",
                "date-of-birth; 12 May 2003 (date of birth)",
                "date-of-birth; On 12 May 2003 she was born.",
                "date-of-birth; b. 12/05/2003",
                "date-of-birth; a date of birth of 12 May 2003",
                "nhs-number; 943 476 5919",
                "nhs-number; 9434765919",
                "nhs-number; 943-476-5919",
                "nhs-number; NHS no. 943 4765 919",
                "nhs-number; 9 4 3 4 7 6 5 9 1 9",
                "nhs-number; NHS number: 943 476 5918",
                "case-number; case number 104427",
                "case-number; Case no: CH/2014/0032",
                "case-number; Case ref. AB-1234",
                "case-number; The case (ref. CH/2014/0032) was opened.",
                "case-number; her file, no. 104427, says so",
                "case-number; his social care ID 1044271",
                "case-number; crime reference number 42/12345/15",
                "case-number; Our ref: LAC/1234",
                "case-number; in ZC14C00123 the judge said",
                "case-number; AB 12 34 56 C",
                "case-number; UPN A123456789012",
                "age-beside-name; Child A (14) said",
                "age-beside-name; Child B, aged three, was",
                "age-beside-name; J, 14, told us",
                "age-beside-name; J. (14)",
                "age-beside-name; J.B. is 14 years old",
                "age-beside-name; JB (15) ran away",
                "age-beside-name; JB, aged 15, ran away",
                "age-beside-name; Jamie, 14, told us",
                "age-beside-name; Jamie was 12 when he moved.",
                "age-beside-name; 15-year-old Jamie",
                "age-beside-name; the 15 year old boy, K, lived",
                "age-beside-name; Jamie Smith (aged 9)",
                "age-beside-name; Jamie is a 9-year-old",
                "age-beside-name; Jamie, who is 9, said so.",
                "age-beside-name; Ellie-May, 12, wrote it.",
                "age-beside-name; Kofi McBride, aged 12, wrote it.",
                "age-beside-name; Nimue, who is 14, wrote it.",
                "age-beside-name; When Nimue was nine, she moved.",
                "age-beside-name; A girl of nine called Jamie lived there.",
                "age-beside-name; Twins R and S, both aged 4, slept.",
                "date-of-birth; He turned eighteen on 21/02/2016.",
                "age-beside-name; a 14-year-old girl called Jamie",
                "small-count; There were 3 children in hospital.",
                "small-count; two care leavers are homeless",
                "small-count; one disabled child was excluded",
                "small-count; Only four looked-after children passed.",
                "small-count; Three of the girls ran away together.",
                "small-count; There were two unexpected deaths.",
                "small-count; Of the nine, two were mothers.",
                "small-count; 3 pupils in the school were excluded.",
                "small-count; three unaccompanied asylum-seeking children",
                "small-count; Three~young people were in custody."
            })
    void areFound(String key, String words) {
        assertThat(keys(words.replace('~', '\n'))).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 12 May 2003 the council met.",
                "Between 2014 and 2015 numbers rose from 1,234 to 2,345.",
                "Working Together 2015, ISBN 978-0-11-111111-2.",
                "https://www.example.org/file/9434765919/07700900123",
                "[report](https://example.org/SG138DQ)",
                "The number 943 476 5918 proves nothing.",
                "0.01632960983 of the whole",
                "Call 999.",
                "Section 47 and section 20, A4 paper, Year 11, Key Stage 2.",
                "In 2015 16 4th graders came.",
                "cases rose in number 2015 by a tenth",
                "The case number rose to 1,204 in 2015.",
                "Children aged 11 to 17 and those aged 5 or under.",
                "Hertfordshire (14) and Essex (12)",
                "I was 14 when I came.",
                "A 14-year-old has rights.",
                "LSCB (14 members) and the LSCB, aged structures.",
                "Table A (4) and recommendation B",
                "three out of four children",
                "one in three children",
                "two children's homes and three family centres",
                "every one child matters to at least two people",
                "at least two young people; more than three children; over four pupils",
                "thirty-one children and 21 boys and 1,002 pupils and 2.3 children",
                "Section E (12) and Part B (3), and when she was nine, she left.",
                "Four parent groups and two adult learning centres; it takes two people.",
                "One of the children told us. One death is too many.",
                "children under two; one year; two meetings; three plans",
                "five children and 12 boys",
                "Ofsted was born of an idea."
            })
    void areNotSeenWhereNoneIs(String words) {
        assertThat(keys(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "small-count; | Year | Children missing |~| --- | --- |~| 2014 | 12 |~| 2015 | 3 |",
                "small-count; | Place | Boys | Girls | Total |~| --- | --- | --- | --- |~| North | 4 | 16 | 20 |",
                "small-count; Pupils excluded~~| Place | 2014 |~| --- | --- |~| North | 2 |",
                "small-count; Place | Children~--- | ---~North | 2",
                "small-count; | Place | Children | Of whom in prison |~| --- | --- | --- |~| North | 61 | 2 |",
                "hidden-count; | Place | Boys | Girls | Total |~| --- | --- | --- | --- |~| North | * | 16 | 19 |",
                "hidden-count; | Place | Children |~| --- | --- |~| North | <5 |~| South | 16 |~| Total | 19 |",
                "date-of-birth; | Child | Date of birth |~| --- | --- |~| First | 12/05/2003 |",
                "date-of-birth; | Child | DOB |~| --- | --- |~| First | May 2003 |"
            })
    void areFoundInTables(String key, String table) {
        assertThat(keys(table.replace('~', '\n'))).contains(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Area | Grade |~| --- | --- |~| Children in care | 2 |",
                "| Year | Children (%) |~| --- | --- |~| 2014 | 3 |",
                "| Rank | Council |~| --- | --- |~| First | 1 |",
                "| Place | Boys | Girls | Total |~| --- | --- | --- | --- |~| North | * | * | 19 |",
                "| Place | Boys | Girls | Total |~| --- | --- | --- | --- |~| North | * | 16 | 190 |"
            })
    void areNotSeenInTablesOfOtherThings(String table) {
        assertThat(keys(table.replace('~', '\n'))).isEmpty();
    }

    @Test
    void countAsSmallBelowWhatTheSiteSays() {
        SeenText text = new SeenText("x.md", "seven boys");

        assertThat(new SmallCounts(5).in(text)).isEmpty();
        assertThat(new SmallCounts(10).in(text)).hasSize(1);
        assertThat(new SmallCounts(0).in(new SeenText("x.md", "one boy"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Oakfield came.",
                "zoe oakfield",
                "ZOE-OAKFIELD",
                "Zoe\nOakfield",
                "**Zoe** Oakfield's house",
                "The Oakfields: Zoe Oakfields",
                "files/zoe_oakfield.pdf",
                "[x](files/zoe-oakfield.pdf)"
            })
    void findNamesHoweverTheyAreWritten(String words) {
        List<Leak> found = WithheldNames.read("# Names\n\nZoe Oakfield\n").in(new SeenText("x.md", words));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).shown()).isEqualToIgnoringCase("Z… O…");
    }

    @Test
    void doNotFindNamesWithinWords() {
        assertThat(WithheldNames.read("Ann\n").in(new SeenText("x.md", "Annual planning, Hann")))
                .isEmpty();
    }

    @Test
    void haveTheirPlaceInTheFile() {
        SeenText text = new SeenText("x.md", "First line.\n\nShe said **07700**\n> 900123.");

        assertThat(text.place(Identifiers.in(text).get(0).start())).isEqualTo(new Place("x.md", 3, 12));
    }

    private static List<String> keys(String words) {
        SeenText text = new SeenText("x.md", words);
        return Stream.of(
                        Identifiers.in(text),
                        new Ages(GivenNames.read()).in(text),
                        new SmallCounts(5).in(text),
                        new CountTables(5).in(text))
                .flatMap(List::stream)
                .map(leak -> leak.kind().key())
                .toList();
    }
}
