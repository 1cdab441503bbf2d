/** The facts of a content folder, read and checked: {@link org.legible.publisher.library.LibraryReader} makes the library. */
package org.legible.publisher.library;
