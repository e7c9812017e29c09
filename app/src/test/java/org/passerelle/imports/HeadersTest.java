package org.passerelle.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;

class HeadersTest {

    private static final String TABLE =
            """
            Qui,Courriel,Atelier
            Fatou Diop,fatou@example.org,Formations Diop
            Théo Lefèvre,theo@example.net,Lefèvre et fils
            """;

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    @Test
    void tellsWhatItTakesColumnsFor() {
        var outcome = rehearse();

        assertThat(outcome.tables()).singleElement().satisfies(table -> assertThat(table.columns())
                .containsEntry("Courriel", "email")
                .containsEntry("Atelier", "ignored"));
    }

    @Test
    void remembersWhatTheOwnerSaidOfTheSameHeaders() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("Qui", "name");
        columns.put("Courriel", "email");
        columns.put("Atelier", "organisation");

        var outcome = ground.passerelle.within(() -> {
            new Headers(ground.passerelle.settings).remember(columns);
            return ground.passerelle.doors.intake.take(table(), Answers.NONE, Progress.NONE);
        });

        assertThat(outcome.counts().peopleNew()).isEqualTo(2);
        assertThat(ground.passerelle.within(() ->
                        ground.passerelle.store.sql().fetch("select name from organisation").intoSet(0)))
                .isEqualTo(Set.of("Formations Diop", "Lefèvre et fils"));
    }

    private Outcome rehearse() {
        return ground.passerelle.within(() -> ground.passerelle.doors.intake.rehearse(table(), Answers.NONE, Progress.NONE));
    }

    private java.nio.file.Path table() {
        return Samples.write(ground.folder(), "carnet.csv", TABLE);
    }
}
