/** The steps of a build in order, and the gates that a site must pass: begin with {@code Build}. */
package org.legible.publisher.pipeline;
