/**
 * Writes the website. {@link org.legible.publisher.output.Staging} is the way in; no other package writes files of a site.
 *
 * <p><b>What is ours.</b> A site holds a list of the files that we made, the {@link org.legible.publisher.output.Manifest}.
 * Only those are ever replaced or removed. Whatever else lies in the folder is somebody's: it is not moved, not even for a
 * moment, because whoever finds a folder without its {@code .git} does not wait for us to bring it back.
 *
 * <p><b>How a site takes the place of another</b>, so that a process may be killed between any two operations:
 *
 * <ol>
 *   <li>The folder is locked, for as long as the process lives; another build is turned away.
 *   <li>The new site grows in a {@link org.legible.publisher.output.Workshop}, a folder of this run alone, beside the output
 *       folder and so on the same disk. A killed run leaves its workshop, and the old site as it was.
 *   <li>When the new site is whole, {@link org.legible.publisher.output.SwapPlan} says which entries leave and which arrive:
 *       the largest folders in which nothing is somebody's, else their parts. A usual site is some fifteen entries, however many pages it has.
 *   <li>The plan is written into the workshop as its {@link org.legible.publisher.output.Journal}, by one rename. That is the
 *       point of decision: before it the old site stands, after it the new one will.
 *   <li>{@link org.legible.publisher.output.Exchange} renames what leaves into the workshop, and what arrives out of it. Where
 *       each entry lies tells what was done with it, so the exchange can be taken up at any point, in either direction. If a
 *       rename fails it goes back, and the old site stands.
 *   <li>The journal is renamed to say that all is done, and the workshop is cleared.
 * </ol>
 *
 * <p>The next build, whether its content is good or not, begins with the workshops of killed runs: one without a journal is
 * cleared, one with a journal is finished (or, where that is impossible, undone), and one that is done is cleared.
 */
package org.legible.publisher.output;
