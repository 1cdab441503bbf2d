/**
 * What authors meet before and beside a build: a new site or report ({@code start}), what a machine lacks ({@code doctor}), what to look at
 * before publication ({@code checklist}).
 */
package org.legible.authoring;
