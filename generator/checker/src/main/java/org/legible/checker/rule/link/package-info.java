/** Rules on links: where they lead, and whether their words say so. */
package org.legible.checker.rule.link;
