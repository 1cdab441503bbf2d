package org.legible.publisher.render;

/** What makes one thing or another by the kind of a slot; the compiler asks for every kind. */
public interface SlotVisitor<T> {
    T table(SlotContent.Table table);

    T placed(SlotContent.Placed placed);

    T charted(SlotContent.Charted charted);

    T omitted(SlotContent.Omitted omitted);

    T restsOnThis(SlotContent.RestsOnThis rests);

    T sectionGrade(SlotContent.SectionGrade grade);
}
