package org.legible.publisher.disclosure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names under which organisations have their addresses on the web: {@code example.org}, {@code example.gov.uk}. */
final class Hosts {

    private static final Pattern SOURCE = Pattern.compile("url: ?[\"']?https?://([^/\\s\"'>]+)");
    private static final Pattern NAMED = Pattern.compile("(?i)(?:@|//|\\bwww\\.)([\\p{L}\\p{N}.-]+[\\p{L}\\p{N}])");
    private static final Pattern OWNED = Pattern.compile(
            "(?i)(?:.*\\.)?((?!(?:co|gov|ac|org|nhs|sch|police|ltd|plc|net|me|gsi)\\.)[\\p{L}\\p{N}-]+\\."
                    + "(?:(?:co|gov|ac|org|nhs|sch|police|ltd|plc|net|me|gsi)\\.uk|gsi\\.gov\\.uk|(?!uk$)[a-z]{2,}|uk))");
    private static final Pattern PUBLISHER = Pattern.compile("(?m)publisher: ?([^\\n#}]+)");
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final Set<String> COMMON = Set.of(
            "council",
            "county",
            "borough",
            "children",
            "services",
            "office",
            "department",
            "board",
            "government",
            "trust",
            "commission",
            "inspectorate",
            "committee",
            "authority",
            "service",
            "local",
            "north",
            "south",
            "reports");
    // Anybody can have an address there.
    private static final Pattern FOR_ALL = Pattern.compile(
            "(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|aol|proton|protonmail|btinternet|sky|msn|nhs|gov)\\..*");

    private Hosts() {}

    /** The organisation of an email address; empty for anything else, and where anybody can have one. */
    static String ofEmail(String address) {
        int at = address.indexOf('@');
        return at < 0 ? "" : owned(address.substring(at + 1));
    }

    /** The organisations that the facts of a report name as publishers and sources; of a name its words, as {@code ofsted}. */
    static Set<String> ofSources(String facts) {
        Set<String> names = PUBLISHER
                .matcher(facts)
                .results()
                .flatMap(match ->
                        WORD.matcher(match.group(1).toLowerCase(Locale.ROOT)).results())
                .map(MatchResult::group)
                .filter(word -> !COMMON.contains(word))
                .collect(Collectors.toSet());
        names.addAll(ofAddresses(facts));
        return names;
    }

    /** True if an email address or a web host belongs to one of these. */
    static boolean isOf(Set<String> hosts, String host) {
        return hosts.contains(host) || hosts.contains(host.replaceFirst("\\..*", ""));
    }

    private static Set<String> ofAddresses(String facts) {
        return SOURCE.matcher(facts)
                .results()
                .map(match -> owned(match.group(1)))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True if words hold an address of one of these. */
    static boolean areNamed(Set<String> hosts, String words) {
        return NAMED.matcher(words)
                .results()
                .map(MatchResult::group)
                .anyMatch(host -> isOf(hosts, owned(host.replaceFirst("^(?:@|//)", ""))));
    }

    private static String owned(String host) {
        var parts = OWNED.matcher(host.toLowerCase(Locale.ROOT));
        return parts.matches() && !FOR_ALL.matcher(parts.group(1)).matches() ? parts.group(1) : "";
    }
}
