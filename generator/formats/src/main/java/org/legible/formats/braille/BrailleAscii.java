package org.legible.formats.braille;

import java.util.List;
import java.util.stream.Collectors;

/** Cells as characters of ASCII, in the order that embossers know, and back. */
final class BrailleAscii {

    private static final String CHARACTERS = " A1B'K2L@CIF/MSP\"E3H9O6R^DJG>NTQ,*5<-U8V.%[$+X!&;:4\\0Z7(_?W]#Y)=";
    private static final char CELL = '\u2800';
    private static final String LINE = "\r\n";
    private static final String PAGE = "\f";

    private BrailleAscii() {}

    /** Pages as the text of a file. */
    static String write(List<List<String>> pages) {
        return pages.stream()
                .map(page -> page.stream().map(line -> characters(line) + LINE).collect(Collectors.joining()))
                .collect(Collectors.joining(PAGE, "", PAGE));
    }

    /** The pages of a file. */
    static List<List<String>> read(String file) {
        return List.of(file.split(PAGE)).stream()
                .map(page -> List.of(page.split(LINE)).stream()
                        .map(BrailleAscii::cells)
                        .toList())
                .toList();
    }

    private static String characters(String cells) {
        StringBuilder characters = new StringBuilder();
        cells.chars().forEach(cell -> characters.append(CHARACTERS.charAt(cell - CELL)));
        return characters.toString().stripTrailing();
    }

    private static String cells(String characters) {
        StringBuilder cells = new StringBuilder();
        characters.chars().forEach(letter -> cells.append((char) (CELL + CHARACTERS.indexOf(letter))));
        return cells.toString();
    }
}
