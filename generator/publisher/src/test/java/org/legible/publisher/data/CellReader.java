package org.legible.publisher.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** Reads tables as the author's guide tells their readers to. */
public final class CellReader {

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private CellReader() {}

    /** The rows of a table, by the names of its columns; an empty cell is left out. */
    public static List<Map<String, String>> rows(String csv) {
        List<List<String>> lines = lines(csv);
        List<String> header = lines.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != header.size())
                throw new AssertionError("A row of " + line.size() + " cells under " + header.size());
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++)
                if (!line.get(i).isEmpty()) row.put(header.get(i), cell(line.get(i)));
            rows.add(row);
        }
        return rows;
    }

    /** The names of the columns. */
    public static List<String> header(String csv) {
        return lines(csv).get(0);
    }

    /** What a cell says. */
    static String cell(String cell) {
        return cell.matches("(?s)'+[=+\\-@\\t\\r\\n＝＋－＠].*") ? cell.substring(1) : cell;
    }

    /** The values of a cell that may hold many. */
    public static List<String> list(String cell) {
        if (cell.isEmpty()) return List.of();
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '|') {
                values.add(value.toString());
                value.setLength(0);
            } else value.append(c == '\\' ? cell.charAt(++i) : c);
        }
        values.add(value.toString());
        return values;
    }

    private static List<List<String>> lines(String csv) {
        try (MappingIterator<String[]> lines = CSV.readerFor(String[].class).readValues(csv)) {
            return lines.readAll().stream().map(List::of).toList();
        }
    }
}
