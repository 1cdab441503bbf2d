/**
 * What makes a site look like its publisher’s: two colours, a logo, an icon and the pictures that go with links to it. {@link
 * org.legible.publisher.identity.Identity} is the way in.
 */
package org.legible.publisher.identity;
