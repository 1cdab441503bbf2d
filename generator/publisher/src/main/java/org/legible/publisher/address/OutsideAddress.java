package org.legible.publisher.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.publisher.problem.Letters;

/**
 * An address outside the site, wherever somebody wrote it: in a key, a link of a text, or an option. It begins with
 * {@code https:}, {@code http:}, {@code mailto:} or {@code tel:}, leads where it seems to lead, and tells no secret.
 *
 * @param url the address as pages show it: spelt so that every browser reads it alike
 */
public record OutsideAddress(String url) {

    /** The beginnings of addresses of web pages. */
    public static final Set<String> WEB = Set.of("https", "http");

    /** The beginnings of all addresses that a link may have. */
    public static final Set<String> ANY = Set.of("https", "http", "mailto", "tel");

    private static final String WHOLE = "Write the whole address, such as https://www.example.org/page.";
    private static final int LONGEST = 2_000;
    private static final int LONGEST_HOST = 253;
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("//([^/?#]*)(.*)", Pattern.DOTALL);
    private static final String LABEL = "[\\p{L}\\p{N}]([\\p{L}\\p{N}\\p{M}_-]*[\\p{L}\\p{N}\\p{M}])?";
    private static final String HOST_NAME = LABEL + "(\\." + LABEL + ")*\\.?";
    private static final Pattern HOST = Pattern.compile("(" + HOST_NAME + "|\\[[0-9A-Fa-f:.]{2,}])(:[0-9]{1,5})?");
    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=^_`{|}~-]+@" + HOST_NAME + "(\\?[^\\p{Cntrl}\\s]*)?");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9](-?[0-9]){1,14}");
    private static final Pattern SECRET_WITHIN = Pattern.compile("//[^\\s/?#<>\"'@]*:[^\\s?#<>\"'@]*@");

    /**
     * What is wrong with an address.
     *
     * @param what the end of a sentence that begins with "it"
     * @param fix what to do, as one sentence
     * @param isSecret true if a message must not repeat the address
     */
    public record Fault(String what, String fix, boolean isSecret) {

        /** A fault of an address that a message may repeat. */
        public Fault(String what, String fix) {
            this(what, fix, false);
        }

        /**
         * What is wrong, as one sentence.
         *
         * @param lead what the address is, such as "The link's address"
         * @param address the address
         */
        public String sentence(String lead, String address) {
            return lead + (isSecret ? "" : " \"" + address + "\"") + " cannot be used: it " + what + ".";
        }
    }

    /** An address that was read, or what is wrong with it. */
    public record Reading(Optional<OutsideAddress> address, Optional<Fault> fault) {}

    /**
     * Reads an address.
     *
     * @param schemes how it may begin
     */
    public static Reading read(String text, Set<String> schemes) {
        if (text.length() > LONGEST)
            return fault("is longer than " + LONGEST + " letters", "Find a shorter address of the same page.");
        // A password may hold a space.
        Optional<Fault> secret = Secrets.in(text.replaceAll("\\s", ""));
        if (secret.isPresent()) return fault(secret.get());
        Optional<Fault> letters = letters(text);
        if (letters.isPresent()) return fault(letters.get());
        if (text.startsWith("//"))
            return fault("begins with two slashes", "Write https: before them, such as https://www.example.org/page.");
        if (!begins(text, schemes)) return fault("does not begin with https://", WHOLE);
        String scheme = text.substring(0, text.indexOf(':')).toLowerCase(Locale.ROOT);
        String rest = text.substring(scheme.length() + 1);
        if (WEB.contains(scheme)) return web(scheme, rest);
        if (scheme.equals("mailto")) {
            if (rest.matches("[^@?]*:[^@?]*@.*")) return fault(Secrets.accountTold());
            if (!MAIL.matcher(rest).matches())
                return fault(
                        "is no address of email", "Write it like mailto:reports@example.org, with nothing behind it.");
            return good("mailto:" + spelt(rest));
        }
        String number = rest.replace("%20", "").replace(" ", "");
        if (!TELEPHONE.matcher(number).matches())
            return fault(
                    "is no telephone number",
                    "Write its figures alone, such as tel:01632960001, and put words beside the link.");
        return good("tel:" + number.replace("-", ""));
    }

    /** Reads the address where a site stands: a web address under which pages can have theirs. */
    public static Reading readBase(String text) {
        Reading reading = read(text, WEB);
        boolean isPage = text.contains("?") || text.contains("#");
        return reading.address().isPresent() && isPage
                ? fault(
                        "has a ? or a # in it",
                        "Write the address of the site alone, such as https://reports.example/site/.")
                : reading;
    }

    /** True if an address begins in one of these ways, whatever else is wrong with it. */
    public static boolean begins(String text, Set<String> schemes) {
        Matcher parts = SCHEME.matcher(text);
        return parts.matches() && schemes.contains(parts.group(1).toLowerCase(Locale.ROOT));
    }

    private static Reading web(String scheme, String rest) {
        Matcher parts = AUTHORITY.matcher(rest);
        if (!parts.matches() || parts.group(1).isEmpty()) return fault("has no host after " + scheme + "://", WHOLE);
        String host = parts.group(1);
        if (host.contains("@") || SECRET_WITHIN.matcher(rest).find()) return fault(Secrets.accountTold());
        boolean tooFar = host.matches(".*:[0-9]{5}") && Integer.parseInt(host.substring(host.length() - 5)) > 65_535;
        String url = scheme + "://" + host + spelt(parts.group(2));
        if (host.length() > LONGEST_HOST || !HOST.matcher(host).matches() || tooFar || !isReadable(url))
            return fault(
                    "has no host that can be right",
                    "After " + scheme + ":// write a name such as www.example.org, then a slash and the rest.");
        return good(url);
    }

    private static Optional<Fault> letters(String text) {
        if (text.isBlank()) return Optional.of(new Fault("is empty", "Write the address."));
        if (text.contains("\\"))
            return Optional.of(
                    new Fault("holds a backslash", "Write / for each one: the slashes of addresses lean forward."));
        OptionalInt unseen = Letters.firstThatNamesMayNotHold(text);
        if (unseen.isPresent())
            return Optional.of(new Fault(
                    "holds a letter that is not seen: " + Letters.name(text, unseen.getAsInt()),
                    "Delete the address and type it, or copy it again from the browser's address bar."));
        if (text.chars().anyMatch(c -> c < ' ' || c >= 0x7F && c < 0xA0))
            return Optional.of(
                    new Fault("holds a line break, a tab or another sign that is no letter", "Write it on one line."));
        if (text.contains(" ") && !text.toLowerCase(Locale.ROOT).startsWith("tel:"))
            return Optional.of(new Fault("has a space in it", "Write each space as %20, or take it out."));
        return Optional.empty();
    }

    // What browsers mend each in its own way is written as all of them read it.
    private static String spelt(String rest) {
        StringBuilder spelt = new StringBuilder();
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            boolean loose = c == '%' && !isEncoded(rest, i) || c == '#' && rest.indexOf('#') < i;
            if (loose || "\"<>^`{|}[]".indexOf(c) >= 0) spelt.append(String.format("%%%02X", (int) c));
            else spelt.append(c);
        }
        return spelt.toString();
    }

    private static boolean isReadable(String url) {
        try {
            new URI(url);
            return true;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    private static boolean isEncoded(String text, int i) {
        return i + 2 < text.length() && text.substring(i + 1, i + 3).matches("[0-9A-Fa-f]{2}");
    }

    private static Reading good(String url) {
        return new Reading(Optional.of(new OutsideAddress(url)), Optional.empty());
    }

    private static Reading fault(String what, String fix) {
        return fault(new Fault(what, fix));
    }

    private static Reading fault(Fault fault) {
        return new Reading(Optional.empty(), Optional.of(fault));
    }
}
