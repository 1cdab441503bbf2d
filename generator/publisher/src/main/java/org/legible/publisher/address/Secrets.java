package org.legible.publisher.address;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.legible.publisher.address.OutsideAddress.Fault;

/**
 * Names, passwords and keys that stand in addresses, in whatever way the address is written: a page would publish them.
 * Signs are looked for as a reader would see them or a browser would understand them, so {@code %40}, {@code &#64;} and a
 * wide {@code ＠} are all an {@code @}.
 */
public final class Secrets {

    private static final String ACCOUNT = "[^\\s/?#<>\"'@\\\\]*+@";
    private static final String ACCOUNT_AND_PASSWORD = "[^\\s/?#<>\"'@\\\\:]++:" + ACCOUNT;
    private static final Pattern BEFORE_HOST =
            Pattern.compile("(?i)(?:\\b[a-z][a-z0-9+.-]{0,20}+:|^|\\s)[/\\\\]{2,}+" + ACCOUNT
                    // Browsers mend too few slashes; and some write none, or begin with the slashes.
                    + "|\\b(?:https?|ftps?|sftp|ssh|wss?):[/\\\\]?" + ACCOUNT_AND_PASSWORD
                    + "|(?<![\\w:/\\\\])//" + ACCOUNT_AND_PASSWORD);
    private static final Pattern BEHIND_PAGE =
            Pattern.compile("(?i)[?&;#](?:password|passwd|passphrase|access[_-]?token"
                    + "|api[_-]?key|client[_-]?secret|x-amz-signature|x-goog-signature)=[^\\s&;#<>\"'`)\\]]");

    /** What the @ before a host or the = behind a key can be made of; nearly all words hold none of it. */
    private static final Pattern SIGNS = Pattern.compile("[@%&=\uFF20\uFE6B\uFF1D\uFE66\u2A74-\u2A76]");

    private static final Map<Pattern, String> WRITTEN_OTHERWISE = Map.of(
            Pattern.compile("(?i)%40|&#0*64;|&#x0*40;|&commat;"), "@",
            Pattern.compile("(?i)%3A|&#0*58;|&#x0*3A;|&colon;"), ":",
            Pattern.compile("(?i)%2F|&#0*47;|&#x0*2F;|&sol;"), "/",
            Pattern.compile("(?i)%3D|&#0*61;|&#x0*3D;|&equals;"), "=",
            Pattern.compile("(?i)%5F|&#0*95;|&#x0*5F;|&lowbar;|\\\\_"), "_",
            Pattern.compile("(?i)&#0*38;|&#x0*26;|&amp;"), "&");

    private static final Fault ACCOUNT_TOLD = new Fault(
            "tells a name or a password before the @",
            "Take out everything between // and @. If it was a password, change it now: whoever can read it knows it.",
            true);
    private static final Fault KEY_TOLD = new Fault(
            "tells a password or a key after the name of the page",
            "Find an address of the page that needs none. Change the password or key now: whoever can read it knows it.",
            true);

    private Secrets() {}

    /** False of words that surely hold no secret; it costs little to ask. */
    public static boolean mayBeIn(String words) {
        return SIGNS.matcher(words).find();
    }

    /** What is wrong if words hold an address with somebody's name, password or key in it. */
    public static Optional<Fault> in(String words) {
        if (!mayBeIn(words)) return Optional.empty();
        for (String seen : List.of(words, plain(words))) {
            if (BEFORE_HOST.matcher(seen).find()) return Optional.of(ACCOUNT_TOLD);
            if (BEHIND_PAGE.matcher(seen).find()) return Optional.of(KEY_TOLD);
        }
        return Optional.empty();
    }

    /** What is said of an address that tells a name or a password before its host. */
    static Fault accountTold() {
        return ACCOUNT_TOLD;
    }

    private static String plain(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
        for (Map.Entry<Pattern, String> other : WRITTEN_OTHERWISE.entrySet())
            plain = other.getKey().matcher(plain).replaceAll(other.getValue());
        return plain;
    }
}
