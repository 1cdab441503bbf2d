/** Pages that list what reports hold: recommendations, authorities, terms and summaries for young people. */
package org.legible.publisher.view.index;
