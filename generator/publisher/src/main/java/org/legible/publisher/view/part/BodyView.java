package org.legible.publisher.view.part;

import java.util.List;
import org.legible.publisher.render.BodyPart;

/** A run of content within a page. */
public record BodyView(List<BodyPart> body) {}
