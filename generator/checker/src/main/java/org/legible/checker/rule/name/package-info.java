/** Rules on names: that fields, links, buttons, frames and pictures have one that is heard. */
package org.legible.checker.rule.name;
