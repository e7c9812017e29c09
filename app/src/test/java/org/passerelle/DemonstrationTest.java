package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.passerelle.exchanges.db.Tables.EXCHANGE;
import static org.passerelle.people.db.Tables.PERSON;
import static org.passerelle.today.db.Tables.PROMISE;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Demonstration.Shape;
import org.passerelle.exchanges.Exchanges;
import org.passerelle.gatherings.Gathering;
import org.passerelle.platform.DataFolder;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;

class DemonstrationTest {

    private static final Shape SMALL = new Shape(60, 300);
    private static final int TWICE_THERE = 5;

    private final Ground ground = Ground.on(Ground.Kind.SQLITE);
    private final Passerelle passerelle = ground.passerelle;
    private final Demonstration demonstration = new Demonstration(passerelle.folder);

    @AfterEach
    void leave() {
        ground.close();
    }

    @Test
    void bringsInEveryoneAndEveryExchange() throws IOException {
        demonstration.fill(passerelle, SMALL, Words.FRENCH);

        var sql = passerelle.workspace().database().sql();
        assertThat(sql.fetchCount(PERSON)).isEqualTo(SMALL.people() + TWICE_THERE);
        assertThat(sql.fetchCount(EXCHANGE, EXCHANGE.SOURCE.ne(Exchanges.BY_HAND))).isEqualTo(SMALL.exchanges());
        assertThat(sql.fetchCount(EXCHANGE, EXCHANGE.SOURCE.eq(Exchanges.BY_HAND))).isPositive();
        assertThat(sql.fetchCount(PROMISE)).isPositive();
        assertThat(passerelle.<List<Gathering>, RuntimeException>within(passerelle.evenings.gatherings::all)).hasSize(1);
    }

    @Test
    void staysForAWeekWhileNothingElseIsAskedFor() throws IOException {
        demonstration.fill(passerelle, SMALL, Words.FRENCH);

        assertThat(demonstration.isThere()).isTrue();
        assertThat(demonstration.isLike(SMALL, Ground.NOW.plus(Duration.ofDays(6)))).isTrue();
        assertThat(demonstration.isLike(SMALL, Ground.NOW.plus(Duration.ofDays(8)))).isFalse();
        assertThat(demonstration.isLike(new Shape(61, 300), Ground.NOW)).isFalse();
    }

    @Test
    void neverClearsAFolderThatIsNotItsOwn() throws IOException {
        var mine = passerelle.folder.path().resolve("mine.txt");
        Files.writeString(mine, "mine");

        assertThatThrownBy(demonstration::clear).isInstanceOf(Refusal.class);
        assertThat(mine).hasContent("mine");
    }

    @Test
    void clearsWhatItLeftHalfDone() throws IOException {
        var own = new DataFolder(ground.folder().resolve("demo")).create();
        var interrupted = new Demonstration(own);
        interrupted.clear();
        var half = Files.writeString(own.path().resolve("half"), "half");

        interrupted.clear();

        assertThat(half).doesNotExist();
        assertThat(interrupted.isThere()).isFalse();
    }
}
