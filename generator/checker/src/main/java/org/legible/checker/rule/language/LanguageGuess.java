package org.legible.checker.rule.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.legible.checker.page.WordSet;
import org.legible.checker.page.Words;

/** Guesses the language of a text by its commonest words; says nothing unless it is sure. */
final class LanguageGuess {

    /** The commonest words of each language, those that several share included. */
    private static final Map<String, WordSet> COMMON = Map.ofEntries(
            words(
                    "en",
                    "a i am an the of and to in is was that for it with as his on be at by had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over me even most made after also did many before must through back years where much your way well down should because each just those how too good very make world still see own men work long here get both between life being under never day same another know while last might us great old year off come since against go came right used take three states himself few house use during without again place around however home small found mrs thought went say part once general high upon school every don't does got united left number course war until always away something fact though water less public put thing almost hand enough far took head yet government system better set told nothing night end why called didn't eyes find going look asked later knew this early he went bed phrase means word love rules"),
            words(
                    "fr",
                    "le la les de des du un une et est à en que qui dans pour pas sur plus ce il elle au aux avec son sa ses se ne par sont cette mais ou où leur nous vous ils elles été être avoir fait comme tout tous très bien aussi même sans sous entre après avant deux peut lui y ont était ces mes mon ma ton notre votre dit quand si rien encore allons année bonne madame monsieur bonjour merci oui je tu"),
            words(
                    "de",
                    "der die das und ist in zu den nicht von sie mit dem des ein eine auf für im dass es an werden auch er sich als hat aus bei wird nach wie einer um am sind noch nur einen über so zum war haben aber vor zur bis mehr durch man dann soll kann wenn ich du wir ihr sein ihre seine wurde mich mir uns diese dieser dieses oder sehr schon hier wo was kein keine bericht kind kinder"),
            words(
                    "nl",
                    "de het een en van in is dat op te met voor niet zijn die aan er om ook als maar bij dan was nog wel door over naar uit heeft hij zij ze ik je we wordt werd deze dit kan meer geen worden hebben had zou zo toen al tot onder wat haar hun hem mij ging gelukkig nieuwjaar jaar goed veel waar hier daar men moet kunnen zal"),
            words(
                    "es",
                    "el la los las de del y que en un una es por con no para su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho quienes nada muchos cual poco ella estar hola gracias"),
            words(
                    "it",
                    "il lo la i gli le di a da in con su per tra e è che non un una del della dei delle dal al alla si come più ma anche sono nel nella questo questa o se ci ha hanno era essere stato suo sua loro tutti molto dopo quando dove chi cosa perché io noi voi lui lei ciao grazie"),
            words(
                    "pt",
                    "o a os as de do da dos das em no na um uma e é que não para com por se mais como mas ao ele ela foi são seu sua ou ser quando muito há nos já está eu também só pelo pela até isso entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram obrigado"),
            words(
                    "cy",
                    "y yr a ac yn i o ar am ei eu mae ei'n wedi bod sydd oedd fod gan gyda hyn hwn hon nid ond neu fel at wrth dan dros drwy er mewn rhai pob mwy iawn hefyd un dau pan lle beth pwy maent rydym byddwn cymru cymraeg croeso plant gwasanaethau adroddiad awdurdod oes roedd ydy yw chi ni fy dy"),
            words(
                    "sv",
                    "och att det i en som är av för på med den till inte har de ett om var jag men sig så vi från kan nu då man när här hade sin ska också eller vad över efter vid mot där under år mycket alla"),
            words(
                    "da",
                    "og i at det en til er som på de med han af for ikke der var den jeg et har om vi havde hun fra men sig kan også efter eller blev over ud ved når hvor skal meget"),
            words(
                    "pl",
                    "i w na z do się nie to jest że o jak ale po co tak za od dla już przez był była było są czy tylko jego jej ich tym może ten ta być przy oraz bardzo więc gdy pod bez"),
            words(
                    "ro",
                    "și în de la a cu pe nu este care o un din pentru că mai se au fost sau dar ca prin după fi lui sunt acest această ce el ea noi voi foarte"));

    private static final WordSet IN_NAMES = WordSet.of(
            Words.split(
                    "a o i e y de la le les el los las des du da do dos das del di il lo van von der den die en au al un une in of the"));

    private LanguageGuess() {}

    private static Map.Entry<String, WordSet> words(String language, String list) {
        return Map.entry(language, WordSet.of(Words.split(list)));
    }

    /** The name of a language in English. */
    static String name(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** The language of words that are surely not in the one declared; empty where that is not sure. */
    static Optional<String> differs(long[] words, String tag) {
        String declared = LanguageTags.primary(tag);
        // Where a third of the words are common, no other language can be three times as frequent.
        if (words.length < 4 || third(words, declared)) return Optional.empty();
        if (!COMMON.containsKey(declared) && !otherLetters(tag)) return Optional.empty();
        long own = hits(words, declared);
        String best = declared;
        long most = own;
        boolean alone = true;
        for (String language : COMMON.keySet()) {
            long hits = hits(words, language);
            if (hits < most || language.equals(best)) continue;
            alone = hits > most;
            if (alone) best = language;
            most = hits;
        }
        boolean sure = most >= 3 && most >= 3 * own + 1 && most * 10 >= words.length * 3L;
        if (best.equals(declared) || !alone || !sure || !sentence(words, best)) return Optional.empty();
        return Optional.of(best);
    }

    private static boolean otherLetters(String tag) {
        Set<UnicodeScript> written = WritingSystem.of(tag);
        return !written.isEmpty() && !written.contains(UnicodeScript.LATIN);
    }

    /** Whether more than articles and prepositions tell the language: those stand in names and titles everywhere. */
    private static boolean sentence(long[] words, String language) {
        WordSet common = COMMON.get(language);
        return Arrays.stream(words)
                        .filter(word -> common.has(word) && !IN_NAMES.has(word))
                        .distinct()
                        .count()
                > 1;
    }

    /** The language of a quotation inside a text. */
    static Optional<String> quoted(String text, String declared) {
        if (!COMMON.containsKey(declared)) return Optional.empty();
        if (text.indexOf('"') < 0 && text.indexOf('\u201c') < 0 && text.indexOf('\u00ab') < 0) return Optional.empty();
        Matcher quotation = QUOTED.matcher(text);
        while (quotation.find()) {
            long[] words = Words.spoken(quotation.group(1));
            for (String language : COMMON.keySet()) {
                long hits = hits(words, language);
                boolean other = !language.equals(declared)
                        && hits * 2 >= words.length
                        && hits > 1
                        && hits(words, declared) == 0;
                if (words.length > 2 && other) return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private static final Pattern QUOTED = Pattern.compile("[\"\u201c\u00ab]([^\"\u201d\u00bb]{8,200})[\"\u201d\u00bb]");

    /** Whether a third of the words are common in a language: in most texts the first few sentences tell. */
    private static boolean third(long[] words, String language) {
        WordSet common = COMMON.get(language);
        if (common == null) return false;
        int wanted = (words.length + 2) / 3;
        for (long word : words) if (common.has(word) && --wanted <= 0) return true;
        return false;
    }

    private static long hits(long[] words, String language) {
        WordSet common = COMMON.get(language);
        if (common == null) return 0;
        long hits = 0;
        for (long word : words) if (common.has(word)) hits++;
        return hits;
    }
}
