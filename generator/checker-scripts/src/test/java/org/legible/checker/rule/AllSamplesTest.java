package org.legible.checker.rule;

/** The samples of every rule, those of the rules that follow scripts too. */
class AllSamplesTest extends SamplesTest {}
