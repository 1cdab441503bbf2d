/** The frame of every page: its head, header, reader’s panel and footer, which {@code pages/layout.peb} shows. */
package org.legible.publisher.view.frame;
