package org.legible.checker.junit;

import java.nio.file.Path;
import java.util.List;
import org.legible.checker.CheckReport;
import org.legible.checker.Checker;
import org.legible.checker.Profile;
import org.legible.checker.Resources;
import org.legible.checker.SiteChecker;

/**
 * The entry to assertions on accessibility, meant for a static import.
 *
 * <pre>{@code
 * assertThatHtml(response.body()).isAccessible();
 * assertThatFolder(Path.of("target/website")).withProfile(Profile.ALL).isAccessible();
 * }</pre>
 */
public final class AccessibilityAssertions {

    private AccessibilityAssertions() {}

    /** Asserts on a whole page. Style sheets that it links to are not known: colours may stay unchecked. */
    public static AccessibilityAssert assertThatHtml(String html) {
        return assertThatHtml(html, Resources.none());
    }

    /** Asserts on a whole page, which stands at the root of these files and finds its style sheets among them. */
    public static AccessibilityAssert assertThatHtml(String html, Resources files) {
        return AccessibilityAssert.on(profile ->
                new CheckReport(List.of(Checker.with(profile).resources(files).check(html)), List.of()));
    }

    /** Asserts on a part of a page, such as a component, inside a page that has a language and a title. */
    public static AccessibilityAssert assertThatFragment(String html) {
        return assertThatHtml("<!DOCTYPE html><html lang=\"en\"><head><title>A page around a fragment</title></head>"
                + "<body><main>" + html + "</main></body></html>");
    }

    /** Asserts on a file; its folder is the root of addresses that begin with "/". */
    public static AccessibilityAssert assertThatFile(Path file) {
        return assertThatFolder(file);
    }

    /** Asserts on all pages of a folder, which is the root of addresses that begin with "/". */
    public static AccessibilityAssert assertThatFolder(Path folder) {
        return AccessibilityAssert.on(
                (Profile profile) -> SiteChecker.with(profile).check(List.of(folder)));
    }
}
