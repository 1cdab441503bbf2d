/** The Maven plugin: each goal is one class, which translates parameters for the publisher or the checker. */
package org.legible.maven;
