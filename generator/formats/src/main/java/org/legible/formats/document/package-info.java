/** A report as one document without a website around it, from which every format is made. */
package org.legible.formats.document;
