/** Rules on looks: contrast, sizes, the focus, what appears under the pointer. */
package org.legible.checker.rule.style;
