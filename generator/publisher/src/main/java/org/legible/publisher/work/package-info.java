/** Does the same to many things at once, and says how far it is. */
package org.legible.publisher.work;
