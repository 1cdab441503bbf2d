/** Rules on what pages do by themselves and when they are used, which only their scripts tell. */
package org.legible.checker.scripts.rule;
