/**
 * How the site's products are made: a class for each kind says which of them a library gives, and makes one out of linked
 * records. {@link org.legible.publisher.make.Recipes} lists the kinds.
 */
package org.legible.publisher.make;
