package org.legible.publisher.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.legible.publisher.report.GlossaryTerm;
import org.legible.publisher.report.Reports;

class GlossaryTest {

    private static final Glossary GLOSSARY = new Glossary(List.of(
            term("looked-after child", "LAC", true, "looked-after children"),
            term("child protection plan", "", true),
            term("child", "", true),
            term("assessment, recovery and change service", "ARC", true, "ARCs"),
            term("carer's allowance", "", true),
            term("home", "", false)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            as written            | child protection plan   | child protection plan
            other capitals        | Child Protection Plan   | Child Protection Plan
            a variant             | Looked-after children   | Looked-after children
            an abbreviation       | LAC                     | LAC
            its small letters     | lac                     | -
            an arc is no service  | arc                     | -
            its plural            | ARCs                    | ARCs
            the longest wins      | child protection plans  | child
            the longest whole     | child protection plan.  | child protection plan
            the end of a word     | childhood               | -
            a possessive          | child's                 | child
            a curly apostrophe    | carer’s allowance       | carer’s allowance
            another word          | adult                   | -
            a word not to link    | home                    | -
            the end of the text   | chil                    | -
            """)
    void findsTermsAtTheStartOfAWord(String label, String text, String found) {
        Optional<Glossary.Match> match = GLOSSARY.at(text, 0);

        assertThat(match.map(m -> text.substring(0, m.end())).orElse(null))
                .as(label)
                .isEqualTo(found);
    }

    static GlossaryTerm term(String term, String abbreviation, boolean link, String... variants) {
        return new GlossaryTerm(
                Reports.text(term),
                Optional.of(abbreviation).filter(letters -> !letters.isEmpty()).map(Reports::text),
                Stream.of(variants).map(Reports::text).toList(),
                Reports.prose("Its meaning."),
                link);
    }
}
