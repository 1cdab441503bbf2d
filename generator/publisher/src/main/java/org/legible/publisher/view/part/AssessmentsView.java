package org.legible.publisher.view.part;

import java.util.List;

/** Strengths and weaknesses of the areas that stand at one place of the text. */
public record AssessmentsView(List<AssessmentView> assessments) {}
