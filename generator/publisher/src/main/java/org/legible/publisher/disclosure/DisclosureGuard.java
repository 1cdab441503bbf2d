package org.legible.publisher.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.legible.publisher.library.ContentFolder;
import org.legible.publisher.library.Entry;
import org.legible.publisher.library.SummaryFile;
import org.legible.publisher.library.Vocabularies;
import org.legible.publisher.problem.Place;
import org.legible.publisher.problem.Problem;
import org.legible.publisher.problem.Problems;
import org.legible.publisher.report.Site;
import org.legible.publisher.report.Statistic;
import org.legible.publisher.report.Text;

/**
 * Warns of what could give somebody away, before it is published. Each file is looked through once, as it was written: so
 * YAML, tables, alternatives of pictures and the names of files are held to the same forms as sentences. A warning, never an
 * error: most of what it finds is meant, and an author accepts it with a reason. Safe to use from many threads.
 */
public final class DisclosureGuard {

    /** Numbers of people below this are small, where {@code site.yaml} does not say otherwise. */
    public static final int SMALL_COUNT = 5;

    private static final Set<Leak.Kind> CONTACTS = Set.of(Leak.Kind.TELEPHONE, Leak.Kind.EMAIL, Leak.Kind.POSTCODE);
    // "jamie-smith-aged-9.jpg" tells as much as "Jamie Smith"; "aged" stays as it is.
    private static final Pattern FIRST_LETTER =
            Pattern.compile("\\b(?!aged?\\b|years?\\b|months?\\b|weeks?\\b|old\\b|is\\b|was\\b)\\p{Ll}");
    private static final Set<String> OF_THE_PUBLISHER = Set.of("site.yaml", "authorities.yaml");

    private final ContentFolder folder;
    private final WithheldNames withheld;
    private final int smallCount;
    private final Ages ages = new Ages(GivenNames.read());
    private final SmallCounts counts;
    private final CountTables tables;
    private final Set<String> ownContacts;
    private final Set<String> ownHosts;
    private final Problems problems;

    /**
     * @param site says from what number of people on a count is large enough, and whose contacts are public
     * @param problems takes the warnings
     */
    public DisclosureGuard(ContentFolder folder, Site site, WithheldNames withheld, Problems problems) {
        this.folder = folder;
        this.withheld = withheld;
        this.problems = problems;
        smallCount = site.disclosure().flatMap(Site.Disclosure::smallCount).orElse(SMALL_COUNT);
        counts = new SmallCounts(smallCount);
        tables = new CountTables(smallCount);
        List<Leak> contacts = OF_THE_PUBLISHER.stream()
                .flatMap(file -> text(file).stream())
                .flatMap(text -> Identifiers.in(text).stream())
                .filter(leak -> CONTACTS.contains(leak.kind()))
                .toList();
        ownContacts = contacts.stream().map(Leak::value).collect(Collectors.toUnmodifiableSet());
        ownHosts = contacts.stream()
                .map(leak -> Hosts.ofEmail(leak.value()))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Looks through the files that belong to no report. */
    public void checkSite() {
        Teller teller = new Teller(ownHosts);
        check("site.yaml", false, teller);
        Vocabularies.FILES.forEach(file -> check(file, false, teller));
    }

    /** Looks through the files of a report, and their names. */
    public void check(Entry entry) {
        Set<String> hosts = new HashSet<>(ownHosts);
        Optional<SeenText> facts = text(entry.file("report.yaml"));
        facts.ifPresent(text -> hosts.addAll(Hosts.ofSources(text.words())));
        Teller teller = new Teller(hosts);
        check(entry.file("report.md"), true, teller);
        check(entry.report().statistics(), teller);
        facts.ifPresent(text -> check(text, true, teller));
        for (SummaryFile summary : entry.summaries()) check(entry.file(summary.file()), true, teller);
        checkName(entry.file(""), entry.slug());
        for (String within : List.of("images", "files"))
            for (String file : folder.allFiles(entry.file(within)))
                checkName(file, file.substring(entry.file(within).length() + 1));
    }

    private void check(String file, boolean hasCounts, Teller teller) {
        text(file).ifPresent(text -> check(text, hasCounts, teller));
    }

    private void check(SeenText text, boolean hasCounts, Teller teller) {
        List<Leak> leaks = new ArrayList<>(withheld.in(text));
        leaks.addAll(Identifiers.in(text));
        leaks.addAll(ages.in(text));
        if (hasCounts) leaks.addAll(counts.in(text));
        if (hasCounts && text.file().endsWith(".md")) leaks.addAll(tables.in(text));
        teller.tell(text, leaks);
    }

    // The name of a file is words with signs in place of spaces.
    private void checkName(String file, String name) {
        SeenText words = new SeenText(file, name.replaceAll("[-_/+]|%20|(?<=\\p{Ll})(?=\\p{Lu})", " "));
        SeenText asIs = new SeenText(file, name);
        SeenText names = new SeenText(
                file,
                FIRST_LETTER
                        .matcher(words.words())
                        .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT)));
        Stream.of(withheld.in(words), Identifiers.in(words), Identifiers.in(asIs), ages.in(names))
                .flatMap(List::stream)
                .filter(leak -> !ownContacts.contains(leak.value()))
                .map(leak -> warning(leak, Place.of(file.replaceFirst("/$", ""))))
                .distinct()
                .forEach(problems::add);
    }

    // Like the cells of a table, several are told once.
    private void check(List<Statistic> statistics, Teller teller) {
        List<Statistic> small = statistics.stream()
                .filter(this::isSmall)
                .filter(statistic -> !teller.knows(Leak.open(Leak.Kind.SMALL_COUNT, 0, words(statistic))))
                .toList();
        if (small.isEmpty()) return;
        String more = small.size() == 1 ? "" : " and " + (small.size() - 1) + " more in statistics";
        Statistic first = small.get(0);
        problems.add(warning(
                new Leak(
                        Leak.Kind.SMALL_COUNT,
                        0,
                        "",
                        "“" + first.topic() + ": " + first.value().asWritten() + "”" + more),
                first.value().asWritten().place()));
    }

    private static String words(Statistic statistic) {
        return statistic.value().asWritten() + " "
                + statistic.unit().map(Text::value).orElse("");
    }

    private boolean isSmall(Statistic statistic) {
        return CountTables.areCounted(statistic.unit().orElse(statistic.topic()).value())
                && statistic.value().number().stream()
                        .anyMatch(value -> value.signum() > 0
                                && value.compareTo(BigDecimal.valueOf(smallCount)) < 0
                                && value.stripTrailingZeros().scale() <= 0);
    }

    /** Tells the leaks of the files that belong together, each once. */
    private final class Teller {

        private final Set<String> hosts;
        private final Set<String> told = new HashSet<>();

        Teller(Set<String> hosts) {
            this.hosts = hosts;
        }

        void tell(SeenText text, List<Leak> leaks) {
            Set<String> here = new HashSet<>();
            boolean isPublishers = OF_THE_PUBLISHER.contains(text.file());
            for (Leak leak : leaks) {
                boolean isContact = CONTACTS.contains(leak.kind());
                if (isContact && (isPublishers || isPublic(leak, text))) continue;
                // A count that the facts or a summary repeat is mended where the report has it.
                boolean isCount = leak.kind() == Leak.Kind.SMALL_COUNT;
                String known = leak.kind() + leak.value();
                if (isCount ? knows(leak) : !told.add(known)) continue;
                here.add(known);
                problems.add(warning(leak, text.place(leak.start())));
            }
            told.addAll(here);
        }

        boolean knows(Leak leak) {
            return told.contains(leak.kind() + leak.value());
        }

        // The publisher's own, and those in the passage where an organisation that the report names gives its address.
        private boolean isPublic(Leak leak, SeenText text) {
            if (ownContacts.contains(leak.value()) || Hosts.isOf(hosts, Hosts.ofEmail(leak.value()))) return true;
            boolean isMobile = leak.value().startsWith("07");
            return leak.kind() != Leak.Kind.EMAIL && !isMobile && Hosts.areNamed(hosts, text.passage(leak.start()));
        }
    }

    private Problem warning(Leak leak, Place place) {
        Leak.Kind kind = leak.kind();
        return Problem.warning(kind.key(), place, kind.what(leak.shown()), kind.why(), kind.fix(smallCount));
    }

    private Optional<SeenText> text(String file) {
        return folder.has(file) ? folder.read(file, problems).map(text -> new SeenText(file, text)) : Optional.empty();
    }
}
