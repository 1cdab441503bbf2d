/** Markdown as blocks and inline content in the conventions of reports. */
package org.legible.publisher.text;
