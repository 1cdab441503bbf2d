package org.legible.publisher.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fault put into the content of a site.
 *
 * @param rule the rule of the checker that it breaks
 * @param place the file of the report, and whether the text stands at its top
 * @param text what is put there
 * @param told what its author is told
 */
record FaultOfContent(String rule, String place, String text, String told) {

    private static final Path FOLDER = SiteTest.RESOURCES.resolve("sites/findings");
    private static final Path FILE = FOLDER.resolve("faults.txt");
    private static final Pattern FAULT =
            Pattern.compile("(?s)\n=== (\\S+)\n([^\n]+)\n\n(.*?)\n\n---\n(.*?)(?=\n===|$)");
    private static final String REPORT = "reports/oakley-2025/";
    private static final String AT_THE_TOP = " at the top";

    /** The faults of the file. */
    static List<FaultOfContent> all() {
        List<FaultOfContent> faults = new ArrayList<>();
        Matcher next = FAULT.matcher(Folders.read(FILE));
        while (next.find())
            faults.add(new FaultOfContent(
                    next.group(1), next.group(2), next.group(3), next.group(4).strip()));
        return faults;
    }

    /** Writes these into the file, under what stands at its top. */
    static void write(List<FaultOfContent> faults) {
        String text = Folders.read(FILE);
        StringBuilder written = new StringBuilder(text.substring(0, text.indexOf("\n===")));
        for (FaultOfContent fault : faults)
            written.append(
                    "\n=== " + fault.rule + "\n" + fault.place + "\n\n" + fault.text + "\n\n---\n" + fault.told + "\n");
        Folders.write(FILE, written.toString());
    }

    FaultOfContent told(String words) {
        return new FaultOfContent(rule, place, text, words);
    }

    /** The small site with the fault. */
    SiteTest site() {
        SiteTest site = SiteTest.of("sites/invalid/base").over(FOLDER).without("faults.txt");
        Folders.copy(FOLDER.resolve("images"), site.content().resolve(REPORT + "images"));
        site.without("images");
        String file = REPORT + place.replace(AT_THE_TOP, "");
        return site.with(file, with(Folders.read(site.content().resolve(file))));
    }

    private String with(String content) {
        if (place.endsWith(AT_THE_TOP)) return text + "\n\n" + content;
        if (place.endsWith(".md")) return content + "\n" + text + "\n";
        // A key of YAML stands once.
        String key = text.substring(0, text.indexOf(':') + 1);
        return content.replaceFirst("(?m)^" + Pattern.quote(key) + ".*\n", "") + "\n" + text + "\n";
    }
}
