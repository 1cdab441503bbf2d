/** Whether the sentences of summaries are plain enough for those they are written for. */
package org.legible.publisher.plain;
