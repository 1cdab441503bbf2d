/** Rules on video, sound and whatever moves, with what the headers of their files tell. */
package org.legible.checker.rule.media;
