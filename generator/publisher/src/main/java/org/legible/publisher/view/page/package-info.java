/** Pages with a text of their own: what each file of {@code templates/pages} shows, a record named for it, and what fills it. */
package org.legible.publisher.view.page;
