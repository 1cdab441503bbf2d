/**
 * The preview: a website that shows what an author writes as soon as it is saved, on this machine alone. {@link
 * org.legible.authoring.serve.PreviewServer} is the way in; {@code LivePreview} says in which order things happen.
 */
package org.legible.authoring.serve;
