package org.legible.checker.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.legible.checker.Finding;
import org.legible.checker.coverage.Criterion;
import org.legible.checker.rule.RuleFacts;

/** The words that an EARL report uses, tests and places in those words. */
final class EarlContext {

    static final String JSON = """
            {"@vocab":"http://www.w3.org/ns/earl#","earl":"http://www.w3.org/ns/earl#",\
            "dct":"http://purl.org/dc/terms/","ptr":"http://www.w3.org/2009/pointers#","sch":"https://schema.org/",\
            "title":"dct:title","description":"dct:description","identifier":"dct:identifier",\
            "hasVersion":"dct:hasVersion","hasPart":{"@id":"dct:hasPart","@type":"@id"},\
            "isPartOf":{"@id":"dct:isPartOf","@type":"@id"},"assertedBy":{"@type":"@id"},"subject":{"@type":"@id"},\
            "test":{"@type":"@id"},"mode":{"@type":"@id"},"outcome":{"@type":"@id"}}""";

    /** The name of the test that a rule is. */
    static String id(String rule) {
        return "urn:legible:rule:" + rule;
    }

    /** A rule as a test: a part of the criteria it belongs to and of the ACT rules it implements. */
    static Map<String, Object> test(RuleFacts rule) {
        List<String> wholes = new ArrayList<>();
        for (Criterion criterion : Criterion.all())
            if (rule.wcag().contains(criterion.number())) wholes.add(criterion.address());
        rule.act().forEach(act -> wholes.add("https://act-rules.github.io/rules/" + act));
        Map<String, Object> test = Json.object("@id", id(rule.id()), "@type", "TestCase");
        test.put("title", rule.id());
        test.put("description", rule.title());
        if (!wholes.isEmpty()) test.put("isPartOf", wholes);
        return test;
    }

    /** The place of a finding: its element, and its line and column. */
    static List<?> pointers(Finding finding) {
        Map<String, Object> line = Json.object("@type", "ptr:LineCharPointer", "ptr:lineNumber", finding.line());
        line.put("ptr:charNumber", finding.column());
        return List.of(Json.object("@type", "ptr:CSSSelectorPointer", "ptr:expression", finding.selector()), line);
    }
}
