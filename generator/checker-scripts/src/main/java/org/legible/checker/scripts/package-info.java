/**
 * Follows what the scripts of a page do, without running them: {@link org.legible.checker.scripts.FollowedScripts} answers the
 * rules, and {@link org.legible.checker.scripts.Machine} says how it is done. One thing calls the next:
 *
 * <pre>
 * FollowedScripts -> Machine -> Statements -> Expressions -> Members -> Window, Actions -> Selection
 *                       ^____________ what is done, heard and put off is noted there ________/
 * </pre>
 */
package org.legible.checker.scripts;
