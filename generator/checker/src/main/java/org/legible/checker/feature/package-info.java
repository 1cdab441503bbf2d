/** What pages hold, as far as it decides which success criteria arise on them: {@link org.legible.checker.feature.Feature}. */
package org.legible.checker.feature;
