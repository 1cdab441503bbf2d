/** Rules on fields and forms: labels, legends, what browsers may fill in. */
package org.legible.checker.rule.form;
