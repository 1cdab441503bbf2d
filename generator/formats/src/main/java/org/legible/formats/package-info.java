/** The files of a report: a class for each format, named in {@code META-INF/services}, where the publisher finds it. */
package org.legible.formats;
