package org.legible.publisher.link;

import java.util.List;

/**
 * What words and letters mean in one report.
 *
 * @param own the report's own terms, which win
 * @param shared the site's terms
 * @param abbreviations what letters stand for
 */
record Terms(Glossary own, Glossary shared, Abbreviations abbreviations) {

    /** For text in which no term is explained. */
    static Terms withoutMeanings(Abbreviations abbreviations) {
        Glossary none = new Glossary(List.of());
        return new Terms(none, none, abbreviations);
    }
}
