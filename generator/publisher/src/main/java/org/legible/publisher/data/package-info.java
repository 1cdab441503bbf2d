/**
 * What reports say, as tables and trees for programs: which recommendations, actions, judgements and figures a file holds, what
 * its columns are, and how it is written so that it can be read back.
 */
package org.legible.publisher.data;
