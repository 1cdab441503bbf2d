/** What could give somebody away: looked for in every text, table and file name before they are published. */
package org.legible.publisher.disclosure;
