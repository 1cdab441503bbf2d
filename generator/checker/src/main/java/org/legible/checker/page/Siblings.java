package org.legible.checker.page;

import java.util.ArrayList;
import org.legible.checker.css.SiblingNumbers;

/** Elements that share a parent, with their numbers, which are worked out where a selector asks for them. */
final class Siblings extends ArrayList<PageElement> {

    private static final long serialVersionUID = 1;

    private transient SiblingNumbers numbers;

    Siblings() {
        super(4);
    }

    SiblingNumbers numbers() {
        if (numbers == null) numbers = new SiblingNumbers(this);
        return numbers;
    }
}
