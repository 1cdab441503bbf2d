package org.legible.publisher.view.page;

import java.util.List;
import org.legible.publisher.ledger.KeptAddress;
import org.legible.publisher.view.LinkView;
import org.legible.publisher.view.PageContext;
import org.legible.publisher.view.part.MovedPlaceView;

/**
 * A page that leads its readers on to another.
 *
 * @param goal where to
 * @param isPage true if that is a whole page, on which places have the ids that they had here
 * @param places the places that went elsewhere than the page
 */
public record MovedView(LinkView goal, boolean isPage, List<MovedPlaceView> places) {

    /** The page that leads there. */
    public static MovedView of(PageContext page, KeptAddress goal) {
        return new MovedView(
                MovedPlaceView.link(page, goal),
                goal.isPage(),
                MovedPlaceView.all(page, page.library().ledger().placesMovedFrom(page.address())));
    }
}
