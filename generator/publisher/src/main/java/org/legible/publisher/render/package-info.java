/** Linked content as markup, and records through the templates of a theme. */
package org.legible.publisher.render;
