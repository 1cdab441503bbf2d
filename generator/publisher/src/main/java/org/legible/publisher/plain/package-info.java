/** Whether summaries are plain enough for those they are written for, and say what their report says. */
package org.legible.publisher.plain;
