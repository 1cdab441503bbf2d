/** What a machine lacks for making a website, and what to do about it. Begin at {@link org.legible.authoring.doctor.Doctor}. */
package org.legible.authoring.doctor;
