package org.legible.checker.rule.form;

import java.util.regex.Pattern;
import org.legible.checker.page.PageElement;
import org.legible.checker.page.Texts;
import org.legible.checker.rule.Facts;
import org.legible.checker.rule.Inspection;
import org.legible.checker.rule.Rule;
import org.legible.checker.script.Effect;
import org.legible.checker.script.PageScripts;

@Facts(
        title = "Signing in needs no memory and no puzzle",
        wcag = "3.3.8",
        technique = "F109, G218, H100",
        affects = "People who forget, who mix up letters, or to whom puzzles are hard",
        why = "They cannot let a password manager or the clipboard do what they find hard, and stay outside.",
        fix = "Let passwords and codes be pasted, and offer a way in without a puzzle, such as a link by email.",
        good =
                "<form action='/in'><label>Password <input type='password' autocomplete='current-password'></label></form>",
        bad = "<form action='/in'><label>Letters in the picture <input name='captcha'></label></form>")
final class SignIn implements Rule {

    private static final Pattern PUZZLE = Pattern.compile("(^|[^a-z])(re|h|fun)?captcha([^a-z]|$)|arkoselabs");

    @Override
    public void check(Inspection page) {
        for (PageElement field : page.html("input")) {
            boolean secret = field.attr("type").strip().equalsIgnoreCase("password")
                    || Texts.lower(field.attr("autocomplete")).contains("one-time-code");
            if (secret && page.visible(field) && refusesPaste(page.scripts(), field))
                page.review(
                        field,
                        "Nothing can be pasted into this field. Can a password manager fill it in, or is there another way to sign in?");
        }
        for (PageElement e : page.html("iframe", "script", "img", "input")) {
            if (!puzzle(page, e)) continue;
            page.review(e, "Is this a puzzle that people must solve to sign in? If so, is there a way in without it?");
            return;
        }
    }

    private static boolean refusesPaste(PageScripts scripts, PageElement field) {
        return scripts.heardAt(field, "paste").stream()
                .filter(h -> h.event().equals("paste"))
                .anyMatch(h -> scripts.effects(h, field).stream().anyMatch(f -> f.kind() == Effect.Kind.PREVENT));
    }

    private static boolean puzzle(Inspection page, PageElement e) {
        if (e.is("iframe", "script")
                && PUZZLE.matcher(Texts.lower(e.attr("src"))).find()) return true;
        if (e.is("img", "input") && !page.visible(e)) return false;
        boolean named = e.is("img")
                        && PUZZLE.matcher(Texts.lower(e.attr("src") + " " + e.attr("alt")))
                                .find()
                || e.is("input")
                        && PUZZLE.matcher(Texts.lower(e.attr("name") + " " + e.id()))
                                .find();
        return named && !e.attr("type").equalsIgnoreCase("hidden");
    }
}
