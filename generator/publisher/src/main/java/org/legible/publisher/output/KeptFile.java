package org.legible.publisher.output;

import java.util.List;
import java.util.OptionalInt;
import org.legible.publisher.problem.Problem;

/**
 * A file that an earlier build made, and what it told its author of it.
 *
 * @param pages how many pages it has, where it has pages
 */
public record KeptFile(byte[] bytes, OptionalInt pages, List<Problem> told) {}
