package org.legible.checker.page;

/** A piece of a page: an element or a run of text. */
public sealed interface PageNode permits PageElement, PageText {}
