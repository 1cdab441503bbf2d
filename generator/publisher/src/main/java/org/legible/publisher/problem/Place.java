package org.legible.publisher.problem;

/**
 * A place in a content file.
 *
 * @param file the path from the content folder, with forward slashes
 * @param line the line, from 1; 0 where the problem is with the whole file
 * @param column the column, from 1; 0 where only the line is known
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    /** A whole file. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    /**
     * Words with a mark of where they stand. The mark is made of letters that no content may hold and that no template changes;
     * it is taken out of the finished page, and says then whose words stand there.
     */
    public String mark(String words) {
        return PlaceMarks.begin(this) + words + PlaceMarks.END;
    }

    /** By file, then line, then column. */
    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) return byFile;
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** {@code reports/x/report.yaml:12:5}, as editors and terminals make it clickable. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + (column > 0 ? ":" + column : "");
    }
}
