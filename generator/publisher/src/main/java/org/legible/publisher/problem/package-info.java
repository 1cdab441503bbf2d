/** What is wrong, as a value: the place, what it is, whom it hurts, what to do; and a watch over work that may not end. */
package org.legible.publisher.problem;
