package org.legible.authoring.start;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What somebody says about a new site, each as an option; what is not given is asked.
 *
 * @param title its name
 * @param publisher who publishes it
 * @param email where readers can write
 * @param phone where they can call
 * @param address where it will stand
 * @param kind of which kind its first report is
 * @param language the language of menus and headings
 */
public record SiteAnswers(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> address,
        Optional<String> kind,
        Optional<String> language) {

    // Each is told by the build until it is replaced: these two are among its starter values, the name is in braces.
    private static final String NO_EMAIL = "reports@your-organisation.example";
    private static final String NO_ADDRESS = "https://your-organisation.example/reports/";
    private static final String NO_PUBLISHER = "{Name of the publisher}";
    private static final String USUAL_KIND = "general";
    private static final String USUAL_LANGUAGE = "en-GB";

    /**
     * The answers that were taken.
     *
     * @param answers by the names that templates have for them
     */
    record Taken(Map<String, String> answers) {

        /** True if somebody must still write it. */
        boolean lacks(String name) {
            return Set.of(NO_EMAIL, NO_ADDRESS, NO_PUBLISHER).contains(answers.get(name));
        }
    }

    Taken taken(Path folder, Person person) throws CannotStart {
        // All that is wrong with options is said before anybody is asked anything.
        Question kinds = Questions.kind(ReportTemplate.kinds());
        Optional<String> givenTitle = Questions.SITE_TITLE.given(title);
        Optional<String> givenPublisher = Questions.PUBLISHER.given(publisher);
        Optional<String> givenEmail = Questions.EMAIL.given(email);
        Optional<String> givenPhone = Questions.PHONE.given(phone);
        Optional<String> givenAddress = Questions.ADDRESS.given(address);
        Optional<String> givenKind = kinds.given(kind);
        Optional<String> givenLanguage = Questions.LANGUAGE.given(language);
        Map<String, String> taken = new TreeMap<>();
        taken.put("title", answer(givenTitle, Questions.SITE_TITLE, named(folder), person));
        taken.put("publisher", or(answer(givenPublisher, Questions.PUBLISHER, "", person), NO_PUBLISHER));
        taken.put("email", or(answer(givenEmail, Questions.EMAIL, "", person), NO_EMAIL));
        String number = answer(givenPhone, Questions.PHONE, "", person);
        if (!number.isEmpty()) taken.put("phone", number);
        taken.put("address", or(answer(givenAddress, Questions.ADDRESS, "", person), NO_ADDRESS));
        taken.put("kind", answer(givenKind, kinds, USUAL_KIND, person));
        taken.put("language", givenLanguage.orElse(USUAL_LANGUAGE));
        return new Taken(taken);
    }

    private static String answer(Optional<String> given, Question question, String usual, Person person)
            throws CannotStart {
        return given.isPresent() ? given.get() : person.ask(question, usual);
    }

    private static String or(String answer, String missing) {
        return answer.isEmpty() ? missing : answer;
    }

    // our-reports: Our reports
    private static String named(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String words =
                name == null ? "" : name.toString().replaceAll("[-_.\\s]+", " ").strip();
        if (words.isEmpty()) return "Our reports";
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
