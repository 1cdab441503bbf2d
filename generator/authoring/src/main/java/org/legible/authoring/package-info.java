/** What authors meet before a site is published: a new site, a document brought in, a preview. The publisher does without it. */
package org.legible.authoring;
