/** Which pages and which files for machines a site has, and how each is made from its records. */
package org.legible.publisher.plan;

