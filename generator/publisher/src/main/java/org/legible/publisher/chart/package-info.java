/** Charts drawn from the tables of a report: figures read from cells, an axis, and the shapes of the drawing. */
package org.legible.publisher.chart;
