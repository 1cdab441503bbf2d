package org.legible.authoring.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to bring in, and where to.
 *
 * @param file a Word document, plain text or a PDF
 * @param content the content folder
 * @param slug the name of the report's folder; empty to make one of the title
 * @param today the day on which it is brought in
 */
public record ImportRequest(Path file, Path content, Optional<String> slug, LocalDate today) {}
