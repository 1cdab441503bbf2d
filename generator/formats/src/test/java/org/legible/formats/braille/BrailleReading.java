package org.legible.formats.braille;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Braille as its reader reads it: liblouis translates it back into words. */
public final class BrailleReading {

    private static final Pattern OTHER_CODE = Pattern.compile("⠘⠷(.*?)⠘⠾");

    /** Short forms that liblouis takes for letters where a sign stands after them, which a reader does not. */
    private static final Map<String, String> SHORT_FORMS = Map.of(
            "abv",
            "above",
            "ac",
            "according",
            "af",
            "after",
            "chn",
            "children",
            "fr",
            "friend",
            "gd",
            "good",
            "grt",
            "great");

    private BrailleReading() {}

    /** The words of a BRF, without the first line of each page. */
    public static String of(Path brf, String language) throws IOException {
        Liblouis liblouis = Liblouis.find().orElseThrow();
        String own = liblouis.contracted(language);
        StringBuilder words = new StringBuilder();
        // What stands in another code is read by whoever knows that.
        Matcher other = OTHER_CODE.matcher(cells(brf));
        StringBuilder cells = new StringBuilder();
        while (other.find()) other.appendReplacement(cells, "");
        other.appendTail(cells);
        for (String part : cells.toString().split("⠲⠀"))
            words.append(liblouis.words(part, own)).append(". ");
        String read = words.toString().strip().replace("cc//", "://");
        for (Map.Entry<String, String> form : SHORT_FORMS.entrySet())
            read = read.replaceAll("\\b" + form.getKey() + "\\b", form.getValue());
        return read;
    }

    /** The words in other codes, read back as this language. */
    public static List<String> others(Path brf, String language) throws IOException {
        Liblouis liblouis = Liblouis.find().orElseThrow();
        List<String> words = new ArrayList<>();
        Matcher other = OTHER_CODE.matcher(cells(brf));
        while (other.find()) words.add(liblouis.words(other.group(1), liblouis.uncontracted(language)));
        return words;
    }

    /** The pages of a file, in lines of cells. */
    public static List<List<String>> pages(Path brf) throws IOException {
        return BrailleAscii.read(Files.readString(brf, StandardCharsets.US_ASCII));
    }

    private static String cells(Path brf) throws IOException {
        StringBuilder all = new StringBuilder();
        for (List<String> page : pages(brf))
            for (String line : page.subList(1, page.size()))
                if (line.endsWith("⠐"))
                    all.append(
                            line.replaceFirst("^⠀+", ""),
                            0,
                            line.replaceFirst("^⠀+", "").length() - 1);
                else all.append(line).append('⠀');
        return all.toString().replaceAll("⠐⠐⠐+", "").replaceAll("⠀+", "⠀");
    }
}
