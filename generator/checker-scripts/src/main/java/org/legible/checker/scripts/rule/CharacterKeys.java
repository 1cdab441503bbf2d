package org.legible.checker.scripts.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Effect;
import org.legible.checker.script.Handler;
import org.legible.checker.script.PageScripts;

/** No single letter does anything by itself. */
@Facts(
        title = "No single letter, digit or sign does anything by itself",
        wcag = "2.1.4",
        act = "ffbc54",
        technique = "F99, G217",
        affects = "People who speak to their computer, and people who hit keys by mistake",
        why = "Every word that they say or type by chance sets off what the letters in it do.",
        fix = "Ask for Ctrl or Alt with the letter, or let readers turn such keys off.",
        good =
                "<script>document.addEventListener('keydown', e => { if (e.ctrlKey && e.key === 's') document.title = 'Saved' })</script>",
        bad =
                "<p id='p'>Text</p><script>document.addEventListener('keydown', e => { if (e.key === 's') document.getElementById('p').hidden = true })</script>")
public final class CharacterKeys implements Rule {

    private static final int MOST_KEYS = 24;

    /** The code of a key is that of its capital letter or digit. */
    private static final Pattern CODE = Pattern.compile("4[89]|5[0-7]|6[5-9]|[78]\\d|90");

    @Override
    public void check(Inspection page) {
        PageScripts scripts = page.scripts();
        List<Handler> heard = scripts.handlers().stream()
                .filter(h -> h.event().startsWith("key") && everywhere(page, h))
                .toList();
        if (heard.isEmpty()) return;
        Set<Character> keys = keys(scripts);
        for (Handler h : heard) {
            if (!h.sure()) continue;
            for (char key : keys) {
                if (done(scripts.effects(h, page.page().body(), pressed(key, h.event())))
                        .isEmpty()) continue;
                report(page, scripts, key);
                return;
            }
        }
        boolean maybe = heard.stream()
                .anyMatch(h ->
                        scripts.effects(h, page.page().body()).stream().anyMatch(f -> f.kind() == Effect.Kind.UNKNOWN));
        if (maybe || !scripts.understood() && heard.stream().anyMatch(h -> !h.sure()))
            page.review(
                    page.page().body(),
                    "A script listens to keys on the whole page. Does a letter alone set anything off, and can it be turned off?");
    }

    private static boolean everywhere(Inspection page, Handler h) {
        return h.everywhere() || h.on().isPresent() && h.on().get().stream().anyMatch(o -> o.is("body", "html"));
    }

    private static void report(Inspection page, PageScripts scripts, char key) {
        PageElement body = page.page().body();
        if (scripts.understood() && !mayBeTurnedOff(page, scripts))
            page.failed(
                    body,
                    "The key \"" + key
                            + "\" alone sets something off wherever the focus is, and nothing turns it off.");
        else
            page.review(
                    body,
                    "The key \"" + key
                            + "\" alone sets something off. Can readers turn it off, or choose another key?");
    }

    /** Whether a control of the page may change what keys do, or a link may lead to one that does. */
    private static boolean mayBeTurnedOff(Inspection page, PageScripts scripts) {
        boolean control = scripts.handlers().stream()
                .anyMatch(
                        h -> !h.event().startsWith("key") && !h.event().matches("focus.*|blur|mouse.*|scroll|resize"));
        return control
                || page.withRole("link").stream()
                        .anyMatch(a -> a.text()
                                .toLowerCase(java.util.Locale.ROOT)
                                .matches(".*(key|shortcut|setting|option|preference|accessib).*"))
                || page.elements().stream()
                        .anyMatch(e -> e.is("form") && !e.attr("action").isEmpty());
    }

    /** The characters that the scripts name, and two that they may mean by none. */
    private static Set<Character> keys(PageScripts scripts) {
        Set<Character> keys = new TreeSet<>();
        for (String text : scripts.texts()) {
            if (text.length() == 1 && text.charAt(0) > ' ' && keys.size() < MOST_KEYS) keys.add(text.charAt(0));
            if (CODE.matcher(text).matches()) keys.add(Character.toLowerCase((char) Integer.parseInt(text)));
            if (text.length() == 4 && text.startsWith("Key")) keys.add(Character.toLowerCase(text.charAt(3)));
        }
        for (char c : "aj".toCharArray()) keys.add(c);
        return keys;
    }

    private static Map<String, Object> pressed(char key, String event) {
        Map<String, Object> known = new HashMap<>();
        double code = event.equals("keypress") ? key : Character.toUpperCase(key);
        known.put("key", String.valueOf(key));
        if (Character.isLetterOrDigit(key)) {
            known.put("keyCode", code);
            known.put("which", code);
            known.put("code", Character.isLetter(key) ? "Key" + Character.toUpperCase(key) : "Digit" + key);
        }
        for (String modifier : List.of("ctrlKey", "altKey", "metaKey", "shiftKey", "modifier", "repeat", "isComposing"))
            known.put(modifier, false);
        return known;
    }

    private static List<Effect> done(List<Effect> effects) {
        return effects.stream()
                .filter(f -> f.sure() && (f.perceived() || f.kind() == Effect.Kind.FOCUS))
                .toList();
    }
}
