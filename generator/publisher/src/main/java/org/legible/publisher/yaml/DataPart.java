package org.legible.publisher.yaml;

import java.util.Map;
import java.util.function.Predicate;

/**
 * A part of a file of data: one record of the report model, or a list of them, as {@link RecordTree} writes it.
 *
 * @param name its key in the file
 * @param about what it holds
 * @param type the record
 * @param isWanted which keys of the record are in the data
 * @param before what stands before these keys, each with what it holds: text that is always there
 * @param isList true for a list of such records
 * @param isAlwaysThere true if every file has it
 */
public record DataPart(
        String name,
        String about,
        Class<? extends Record> type,
        Predicate<String> isWanted,
        Map<String, String> before,
        boolean isList,
        boolean isAlwaysThere) {}
