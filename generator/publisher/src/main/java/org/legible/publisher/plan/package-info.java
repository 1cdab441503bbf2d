/** The site as a list of products, known before any is made: what there will be, where, and where readers are offered it. */
package org.legible.publisher.plan;
