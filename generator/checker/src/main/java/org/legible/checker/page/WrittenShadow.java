package org.legible.checker.page;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts shadow trees in their place that a script of the page writes in so many words: an element found by its id, {@code
 * attachShadow}, and a text that is set. Scripts are read for this one pattern and never run.
 */
final class WrittenShadow {

    private static final String ELEMENT =
            "document\\.(?:getElementById\\(\\s*['\"]([\\w-]+)['\"]\\s*\\)|querySelector\\(\\s*['\"]#([\\w-]+)['\"]\\s*\\))";
    private static final Pattern NAMED = Pattern.compile("(\\w+)\\s*=\\s*" + ELEMENT + "\\s*(?:[;\\n]|$)");
    private static final Pattern ATTACHED =
            Pattern.compile("(\\w+)\\s*=\\s*(?:(\\w+)|" + ELEMENT + ")\\.attachShadow\\(");
    private static final Pattern WRITTEN =
            Pattern.compile("(\\w+)\\.(innerHTML|textContent)\\s*=\\s*(?:'([^']*)'|\"([^\"]*)\"|`([^`$]*)`)");
    private static final int LONGEST = 20_000;

    static void place(Document document) {
        for (Element script : document.getElementsByTag("script")) {
            String code = script.data();
            if (code.length() < LONGEST && code.contains("attachShadow")) place(document, code);
        }
    }

    private static void place(Document document, String code) {
        Map<String, String> ids = new HashMap<>();
        Matcher named = NAMED.matcher(code);
        while (named.find()) ids.put(named.group(1), first(named.group(2), named.group(3)));
        Map<String, Element> hosts = new HashMap<>();
        Matcher attached = ATTACHED.matcher(code);
        while (attached.find()) {
            String id = attached.group(2) != null
                    ? ids.get(attached.group(2))
                    : first(attached.group(3), attached.group(4));
            Element host = id == null ? null : document.getElementById(id);
            if (host != null) hosts.put(attached.group(1), host);
        }
        Matcher written = WRITTEN.matcher(code);
        while (written.find()) {
            Element host = hosts.remove(written.group(1));
            if (host == null) continue;
            Element shadow = host.prependElement("template").attr("shadowrootmode", "open");
            String text = first(first(written.group(3), written.group(4)), written.group(5));
            if (written.group(2).equals("innerHTML")) shadow.append(text);
            else shadow.appendText(text);
        }
    }

    private static String first(String a, String b) {
        return a != null ? a : b;
    }
}
