/** The facts of reports and of their site as immutable records; their keys are what an author writes. */
package org.legible.publisher.report;
