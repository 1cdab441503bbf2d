package org.legible.publisher.view;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever writes a template can take in each record at a glance. */
class ViewRecordsTest {

    private static final int MOST_COMPONENTS = 10;

    private static final List<Class<?>> RECORDS = records();

    @Test
    void areFound() {
        assertThat(RECORDS).hasSizeGreaterThan(50).contains(LinkView.class);
    }

    @Test
    void haveAtMostTenComponents() {
        assertThat(RECORDS)
                .filteredOn(type -> type.getRecordComponents().length > MOST_COMPONENTS)
                .isEmpty();
    }

    /** What may be absent is optional, and what there may be none of is a list: a template asks either whether it is empty. */
    @Test
    void sayNothingTwice() {
        assertThat(RECORDS.stream()
                        .flatMap(type -> Stream.of(type.getRecordComponents()))
                        .map(RecordComponent::toString))
                .noneMatch(component -> component.matches(".* has[A-Z].*"));
    }

    private static List<Class<?>> records() {
        JavaClasses found = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.legible.publisher.view");
        List<Class<?>> records = new ArrayList<>();
        for (JavaClass type : found.that(assignableTo(Record.class))) records.add(type.reflect());
        return List.copyOf(records);
    }
}
