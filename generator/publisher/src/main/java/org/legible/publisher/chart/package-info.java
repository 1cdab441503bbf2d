/** Charts drawn from the tables of a report: figures read from cells, a scale, and the shapes of the drawing. */
package org.legible.publisher.chart;
