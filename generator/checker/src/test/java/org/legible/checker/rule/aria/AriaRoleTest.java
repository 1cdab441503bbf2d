package org.legible.checker.rule.aria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.legible.checker.Checker;
import org.legible.checker.Finding;
import org.legible.checker.Profile;
import org.legible.checker.accessibility.AriaRoles;

/** What is said of a role that authors cannot use. */
class AriaRoleTest {

    @ParameterizedTest
    @ValueSource(strings = {"widget", "landmark", "Section", "input", "command", "roletype"})
    void aRoleThatGroupsOthersIsNamedAsOne(String role) {
        assertThat(said(role))
                .isEqualTo("The role \"" + role + "\" only groups other roles and cannot be used on an element.");
    }

    @ParameterizedTest
    @CsvSource({"serach,search", "buton,button", "widgte,", "tabpannel,tabpanel"})
    void theNearestRoleIsOneThatCanBeUsed(String role, String nearest) {
        String meant = nearest == null ? "" : " \"" + nearest + "\" does.";

        assertThat(said(role)).isEqualTo("The role \"" + role + "\" does not exist." + meant);
    }

    @Test
    void noRoleIsNearestToItself() {
        for (String role : List.of("widget", "button", "section"))
            assertThat(AriaRoles.nearest(role)).isNotEqualTo(java.util.Optional.of(role));
    }

    private static String said(String role) {
        return Checker.with(Profile.WCAG22_AA)
                .rules(List.of(new AriaRole()))
                .check("<!DOCTYPE html><html lang=en><title>a</title><div role='" + role + "'>x</div>")
                .findings()
                .stream()
                .map(Finding::message)
                .findFirst()
                .orElseThrow();
    }
}
