package org.legible.publisher.data;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.legible.publisher.address.DataFile;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * A table of data: one header row, then a row for each thing, as RFC 4180 and the tabular data standard of the UK have it.
 *
 * @param file the file that holds it
 * @param title what it holds
 * @param rows its rows, of a set of data
 */
record Table<R>(DataFile file, String title, Function<DataSet, List<R>> rows, List<Column<R>> columns) {

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();
    private static final String LINE_END = "\r\n";

    /** True if the set has nothing of what it holds. */
    boolean isEmpty(DataSet set) {
        return rows.apply(set).isEmpty();
    }

    /** The table as CSV, in UTF-8. */
    byte[] csv(DataSet set) {
        CsvSchema.Builder header = CsvSchema.builder().setLineSeparator(LINE_END);
        columns.forEach(column -> header.addColumn(column.name()));
        ObjectWriter writer = CSV.writer(header.build().withHeader());
        StringWriter text = new StringWriter();
        try (SequenceWriter lines = writer.writeValues(text)) {
            for (R row : rows.apply(set))
                lines.write(columns.stream().map(column -> column.cell(row)).toList());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
