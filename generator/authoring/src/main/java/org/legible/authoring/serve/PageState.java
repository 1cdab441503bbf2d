package org.legible.authoring.serve;

import java.util.List;

/**
 * What a page that is looked at says of itself.
 *
 * @param checked true if the checker has judged it as it is shown
 * @param lastGood true if it shows how it was before, because what was written since is wrong
 * @param errors what stops publication, wherever it is: that of this page's report first
 * @param warnings what does not, in this page's report or, on a page of the site, in the files that all share
 * @param advice what would serve readers better, in the same files
 * @param waiting what a person must look at on this page
 * @param warningsElsewhere how many warnings there are beside these
 * @param adviceElsewhere how many pieces of advice there are beside these
 * @param waitingElsewhere how many places a person must look at beside these
 * @param unpublished the reports that readers may not see yet, in a sentence; empty if there are none
 */
record PageState(
        boolean checked,
        boolean lastGood,
        List<Note> errors,
        List<Note> warnings,
        List<Note> advice,
        List<Note> waiting,
        int warningsElsewhere,
        int adviceElsewhere,
        int waitingElsewhere,
        String unpublished) {}
