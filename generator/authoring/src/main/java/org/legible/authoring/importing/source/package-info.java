/** A document as it was read, whatever program wrote it: blocks of words with their looks, and doubts about them. */
package org.legible.authoring.importing.source;
