/** What would make the register serve its readers better: said as advice, which stops nothing. */
package org.legible.publisher.advice;
