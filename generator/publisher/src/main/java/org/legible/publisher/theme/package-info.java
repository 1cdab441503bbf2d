/** The files of the theme, and those that a site lays over them. */
package org.legible.publisher.theme;
