/** Rules for accessible reports. */
package org.legible.checker.rule.report;
