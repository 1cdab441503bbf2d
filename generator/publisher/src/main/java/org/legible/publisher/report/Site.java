package org.legible.publisher.report;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.legible.publisher.problem.Place;

/** The publication: {@code site.yaml}. */
public record Site(
        @Key("The name of the publication, shown on every page.")
        Text title,

        @Key("Who publishes it; the last part of every page title.")
        Text publisher,

        @Key("The address where the site will stand.") Placed<URI> baseUrl,

        @Key(
                value = "The language of the interface, as a BCP 47 tag.",
                pattern = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
                looksLike = "en-GB")
        Text language,

        @Key("What the publication is about, in one sentence for search engines and link previews.")
        Optional<Text> description,

        @Key("What pages say of the publication's subject before anything else.")
        Optional<Introductions> introductions,

        @Key("Whom readers can ask for another format, or tell about a fault.")
        Contact contact,

        @Key("Where readers can get help, each with the date on which somebody checked it.")
        List<HelpLine> helpLines,

        @Key("What young people can do and have a right to, in the publication's own words.")
        Optional<YoungPeople> youngPeople,

        @Key("Choices that the default theme offers.") Optional<ThemeOptions> themeOptions,

        @Key(
                value = "The kinds of files that each report has. Without it, all; \"none\" for none.",
                pattern = "pdf|large-print-pdf|summary-pdf|epub|braille|text|one-file|pack|none",
                looksLike = "pdf",
                single = true)
        List<Text> formats,

        @Key(
                value = "The sizes of large-print PDFs, in points: 16, 18, 20, 24 or 36. Without it, 18 and 24.",
                pattern = "16|18|20|24|36",
                looksLike = "18",
                single = true)
        List<Text> largePrintSizes,

        @Key("The pages of braille files. Without it, 40 cells by 25 lines.")
        Optional<BraillePages> braille,

        @Key("How many megabytes the host takes. Without it, 900, of the gigabyte that GitHub Pages takes.")
        Optional<Integer> hostMegabytes,

        @Key("The facts from which the accessibility statement is written.")
        AccessibilityStatement accessibilityStatement,

        @Key("The facts from which the privacy page is written.")
        Privacy privacy,

        @Key("On what terms the publication's own words may be used.")
        Optional<SiteLicence> licence,

        @Key("What the build takes for a danger of giving somebody away.")
        Optional<Disclosure> disclosure,

        @Key("A button on every page that hides it and opens another website. Without it, there is none.")
        Optional<Exit> exit,

        @Key("How plain words must be, by their readers.") Optional<PlainLanguage> plainLanguage,

        @Key("Warnings outside reports that somebody has looked at, and why they may stand.")
        List<Report.AcceptedWarning> accepted) {

    private static final int PAGES_TAKES = 900;

    /** The language of a site whose own could not be read; its reports can be checked all the same. */
    private static final String ENGLISH = "en-GB";

    public Site {
        if (language.value().isEmpty()) language = new Text(ENGLISH, language.place());
    }

    /** How many megabytes, of 1,048,576 bytes, the site may take. */
    public int mostMegabytes() {
        return hostMegabytes.orElse(PAGES_TAKES);
    }

    /** The same publication at another address. */
    public Site at(URI address) {
        return with(new Placed<>(address, baseUrl.place()), formats);
    }

    /** The same publication with these kinds of files. */
    public Site offering(List<String> names) {
        return with(
                baseUrl,
                names.stream().map(name -> new Text(name, baseUrl.place())).toList());
    }

    private Site with(Placed<URI> address, List<Text> files) {
        return new Site(
                title,
                publisher,
                address,
                language,
                description,
                introductions,
                contact,
                helpLines,
                youngPeople,
                themeOptions,
                files,
                largePrintSizes,
                braille,
                hostMegabytes,
                accessibilityStatement,
                privacy,
                licence,
                disclosure,
                exit,
                plainLanguage,
                accepted);
    }

    /** True if its reports have this kind of file. */
    public boolean offers(String format) {
        return formats.isEmpty() || formats.stream().map(Text::value).anyMatch(format::equals);
    }

    /** The pages of its braille files. */
    public BraillePages braillePages() {
        return braille.orElse(BraillePages.USUAL);
    }

    /** How large the pages of braille files are, which are laid out for one size of paper or display. */
    public record BraillePages(
            @Key(
                    value = "How many cells a line has, from 20 to 80. Without it, 40.",
                    pattern = "[2-7][0-9]|80",
                    looksLike = "32")
            Optional<Text> cells,

            @Key(
                    value = "How many lines a page has, from 10 to 49. Without it, 25.",
                    pattern = "[1-4][0-9]",
                    looksLike = "28")
            Optional<Text> lines) {

        private static final BraillePages USUAL = new BraillePages(Optional.empty(), Optional.empty());

        /** How many cells a line has. */
        public int width() {
            return cells.map(text -> Integer.parseInt(text.value())).orElse(40);
        }

        /** How many lines a page has. */
        public int height() {
            return lines.map(text -> Integer.parseInt(text.value())).orElse(25);
        }
    }

    /**
     * What pages say of the subject of the publication. The theme knows none, so where these are left out nothing is said.
     */
    public record Introductions(
            @Key("What the home page begins with.") Optional<Prose> home,

            @Key("What the young people's page begins with.")
            Optional<Prose> youngPeople,

            @Key(value = "What reports are, for young people: one paragraph, or a list.", single = true)
            List<Prose> whatReportsAre,

            @Key("What the help page begins with.") Optional<Prose> help) {

        /** Nothing. */
        public static final Introductions NONE =
                new Introductions(Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** What the build takes for a danger of giving somebody away. */
    public record Disclosure(
            @Key(
                    "The least number of people that may be counted; smaller counts are told. 0 tells of none. Without it, 5.")
            Optional<Integer> smallCount) {}

    /** A way out of pages that others should not see, at once. */
    public record Exit(
            @Key("The website that it opens, in which nothing is personal. Without it, that of the words file.")
            Optional<Placed<URI>> to) {}

    /** How plain words must be, by their readers. */
    public record PlainLanguage(
            @Key("Summaries for young people, of 11 years and older, and the plain words of recommendations.")
            Optional<PlainLevels> youngPeople,

            @Key("Summaries for children, up to 10 years.") Optional<PlainLevels> children,

            @Key(
                    "The publisher's own words for adults: verdicts, key findings and digests. Without it, they are not read.")
            Optional<PlainLevels> adults,

            @Key(
                    value =
                            "Jargon of the subject that must be explained, beside what the program knows: one word or phrase, or a list.",
                    single = true)
            List<Text> jargon) {}

    /**
     * What the pages for young people say of what they can do. The theme knows no subject, so where these are left out it says no
     * more than to talk to somebody.
     */
    public record YoungPeople(
            @Key("What a young person has a right to, each with a picture.")
            List<Right> rights,

            @Key("What stands after the rights, such as where they are written down.")
            Optional<Prose> rightsNote,

            @Key(
                    value = "Whom to talk to: one paragraph, or a list. Without it, an adult that the reader trusts.",
                    single = true)
            List<Prose> talk,

            @Key(value = "How to get somebody on one's side: one paragraph, or a list.", single = true)
            List<Prose> onYourSide,

            @Key(value = "How to change things: one paragraph, or a list.", single = true)
            List<Prose> changeThings) {

        /** Nothing. */
        public static final YoungPeople NONE =
                new YoungPeople(List.of(), Optional.empty(), List.of(), List.of(), List.of());
    }

    /** Something that young people have a right to. */
    public record Right(
            @Key("The right, in plain words.") Prose words,

            @Key("The name of the picture beside it.") Optional<Pictogram> picture) {}

    /** What a help line helps young people to do. */
    public enum Helps {
        TALK,
        ON_YOUR_SIDE,
        CHANGE_THINGS,
        /** Nothing: it is for those who worry about them. */
        ADULTS
    }

    /** Whom readers can ask. */
    public record Contact(
            @Key("The person, team or role that answers.") Text name,

            @Key(
                    value = "An email address.",
                    pattern = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+",
                    looksLike = "reports@example.org")
            Text email,

            @Key("A telephone number: figures and spaces, with at most a + before them.")
            Optional<Placed<PhoneNumber>> phone,

            @Key("What to know when calling, such as \"option 2\"; shown beside the number and never dialled.")
            Optional<Prose> phoneNote,

            @Key("The address of a contact form.") Optional<Placed<URI>> form,

            @Key("How soon an answer comes, in words, such as \"5 working days\".")
            Optional<Text> replyTime,

            @Key("Who reads the messages, in a sentence or two.")
            Optional<Prose> whoReads,

            @Key("Anything else a reader should know before asking.")
            Optional<Prose> note,

            Place place) {}

    /** A help line: where a reader can get help. */
    public record HelpLine(
            @Key("The name of the service.") Text name,

            @Key("The number to call: figures and spaces, with at most a + before them.")
            Optional<Placed<PhoneNumber>> phone,

            @Key("What to know when calling, such as \"option 2\"; shown beside the number and never dialled.")
            Optional<Prose> phoneNote,

            @Key("The number to text: figures and spaces, with at most a + before them.")
            Optional<Placed<PhoneNumber>> text,

            @Key("The address of the service's own website.")
            Optional<Placed<URI>> web,

            @Key(value = "Who it is for and about what.", name = "for")
            Text audience,

            @Key(
                    "What it helps young people to do: talk, on-your-side or change-things; adults for a line that is not for them.")
            Optional<Helps> helps,

            @Key("When it answers.") Optional<Text> hours,
            @Key("What it costs.") Optional<Text> cost,

            @Key("The day on which somebody checked these details.")
            Placed<PartialDate> checked,

            @Key("How they were checked, for editors; never shown.")
            Optional<Text> checkedHow,

            @Key("What a reader should know first.") Optional<Prose> note) {

        /** What it helps young people to do; without a word, to talk. */
        public Helps use() {
            return helps.orElse(Helps.TALK);
        }
    }

    /** Choices of the default theme. */
    public record ThemeOptions(
            @Key(
                    value = "The size of large print in points: 16, 18, 20, 24 or 36. Without it, 18.",
                    pattern = "16|18|20|24|36",
                    looksLike = "18")
            Optional<Text> largePrintSize,

            @Key(
                    value = "The logo beside the site's name: an SVG or PNG file that stands beside site.yaml.",
                    pattern = "[^/\\\\]+\\.([sS][vV][gG]|[pP][nN][gG])",
                    looksLike = "logo.svg",
                    holds = Key.Holds.FILE)
            Optional<Text> logo,

            @Key("What the logo says to those who do not see it: most often the name of its owner.")
            Optional<Text> logoAlt,

            @Key(
                    value = "The colour of the band at the head of pages, in quotes; white words stand on it.",
                    pattern = "#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})",
                    looksLike = "#0b3a40",
                    holds = Key.Holds.COLOUR)
            Optional<Text> brand,

            @Key(
                    value = "The colour that marks what matters, in quotes; it stands on the background of pages.",
                    pattern = "#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})",
                    looksLike = "#9a5200",
                    holds = Key.Holds.COLOUR)
            Optional<Text> mark,

            @Key(
                    value =
                            "A report of more numbered paragraphs than this can also be read a section a page; none for no report."
                                    + " Without it, 60.",
                    pattern = "[1-9][0-9]{0,5}|none",
                    looksLike = "60")
            Optional<Text> sections) {}

    /** What the privacy page says of the host and of this site. */
    public record Privacy(
            @Key("The service that serves the pages.") Text host,
            @Key("Who runs that service.") Optional<Text> hostRunBy,

            @Key(value = "Always none: the publisher sets no cookie.", pattern = "none", looksLike = "none")
            Text cookies,

            @Key(value = "Always none: the publisher sends nothing to anyone.", pattern = "none", looksLike = "none")
            Text analytics,

            @Key("Anything else to say.") Optional<Prose> note) {}

    /** On what terms the publication may be used. */
    public record SiteLicence(
            @Key("The name of the licence.") Text name,
            @Key("The address of its text.") Optional<URI> url,
            @Key("What it allows, in words.") Optional<Prose> terms) {}
}
