package org.passerelle.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.passerelle.channels.db.Tables.CHANNEL;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.Passerelle;
import org.passerelle.platform.Refusal;

@OnBothDatabases
class ChannelsTest {

    /// A network that opens to one word.
    private static final class Gate implements Channel.Authorises {

        private String word = "sésame";

        @Override
        public String kind() {
            return "gate";
        }

        @Override
        public String name() {
            return "Gate";
        }

        @Override
        public Limits limits() {
            return Limits.of(LocalDate.parse("2026-11-22"));
        }

        @Override
        public List<Field> fields() {
            return List.of(Field.text(Field.USER), Field.secret(Field.PASSWORD));
        }

        @Override
        public URI help() {
            return URI.create("https://example.org/help");
        }

        @Override
        public Check check(Account account) {
            if (!account.secret(Field.PASSWORD).equals(word)) return new Check.Refused(Reason.of("channel.state"), true);
            return new Check.Fine(
                    "@" + account.setting(Field.USER),
                    URI.create("https://gate.example/zoe"),
                    Map.of("base", "https://gate.example/api"),
                    Map.of("session", "s3ssion"),
                    Map.of(Limits.CHARACTERS, 42));
        }

        @Override
        public Step begin(Account account, URI back, String state) {
            return new Step.Go(URI.create("https://gate.example/agree?state=" + state), Map.of(), Map.of("verifier", "v"));
        }

        @Override
        public Check finish(Account account, URI back, Map<String, String> query) {
            return new Check.Fine("@zoe", null, Map.of(), Map.of("token", account.secret("verifier") + query.get("code")), Map.of());
        }
    }

    private final Ground ground;
    private final Gate gate = new Gate();
    private final Channels channels;

    ChannelsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
        channels = channels(ground.passerelle);
    }

    private Channels channels(Passerelle passerelle) {
        return new Channels(passerelle.store, passerelle.almanac, passerelle.journal, passerelle.secrets, List.of(gate));
    }


    @AfterEach
    void close() {
        ground.close();
    }

    @Test
    void connectsAnAccountOnceTheNetworkAgrees() {
        ground.passerelle.within(() -> {
            int id = channels.connect(gate, "", Map.of("user", "zoe", "password", "sésame"));

            var connection = channels.find(id).orElseThrow();
            assertThat(connection.isReady()).isTrue();
            assertThat(connection.account().name()).isEqualTo("@zoe");
            assertThat(connection.account().setting("base")).isEqualTo("https://gate.example/api");
            assertThat(connection.account().secret("session")).isEqualTo("s3ssion");
            assertThat(connection.account().limits()).containsEntry(Limits.CHARACTERS, 42);
            return true;
        });
    }

    @Test
    void keepsNothingWhereTheNetworkRefuses() {
        ground.passerelle.within(() -> {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> channels.connect(gate, "", Map.of("user", "zoe", "password", "no")));
            assertThat(channels.all()).isEmpty();
            return true;
        });
    }

    @Test
    void tellsNoSecretToWhoeverReadsTheDatabase() {
        ground.passerelle.within(() -> {
            int id = channels.connect(gate, "", Map.of("user", "zoe", "password", "sésame"));
            channels.find(id).orElseThrow().account().keepSecret("session", "s3ssion2");

            var row = ground.passerelle.store.sql().selectFrom(CHANNEL).fetchSingle().toString();
            assertThat(row).doesNotContain("sésame", "s3ssion");
            assertThat(channels.find(id).orElseThrow().account().secret("session")).isEqualTo("s3ssion2");
            assertThat(channels.find(id).orElseThrow().account()).hasToString("gate " + id);
            return true;
        });
    }

    @Test
    void reconnectsWithoutLosingAnything() {
        ground.passerelle.within(() -> {
            int id = channels.connect(gate, "Chez Zoé", Map.of("user", "zoe", "password", "sésame"));
            gate.word = "ouvre-toi";

            channels.check(channels.find(id).orElseThrow());
            assertThat(channels.find(id).orElseThrow().state()).isEqualTo(Connection.State.LOST);
            channels.reconnect(channels.find(id).orElseThrow(), "", Map.of("user", "zoe", "password", "ouvre-toi"));

            var connection = channels.find(id).orElseThrow();
            assertThat(connection.isReady()).isTrue();
            assertThat(connection.account().name()).isEqualTo("Chez Zoé");
            assertThat(connection.reason()).isNull();
            return true;
        });
    }

    @Test
    void disconnectsAndBringsBack() {
        ground.passerelle.within(() -> {
            int id = channels.connect(gate, "", Map.of("user", "zoe", "password", "sésame"));

            int edit = channels.disconnect(id);
            assertThat(channels.all()).isEmpty();
            assertThat(channels.find(id)).isPresent();

            ground.passerelle.journal.undo(edit);
            assertThat(channels.all()).hasSize(1);
            return true;
        });
    }

    @Test
    void bringsTheOwnerBackFromTheNetworksPage() {
        ground.passerelle.within(() -> {
            var back = URI.create("https://passerelle.example/channels/back");
            var go = channels.begin(gate, 0, "", Map.of("user", "zoe"), back);
            var state = go.to().getQuery().substring("state=".length());

            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> channels.finish("forged", back, Map.of("code", "c")));
            int id = channels.finish(state, back, Map.of("code", "c"));

            assertThat(channels.find(id).orElseThrow().account().secret("token")).isEqualTo("vc");
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> channels.finish(state, back, Map.of("code", "c")));
            return true;
        });
    }

    @Test
    void leavesNothingOfAnAgreementThatWasNeverEnded() {
        ground.passerelle.within(() -> {
            var back = URI.create("https://passerelle.example/channels/back");

            channels.begin(gate, 0, "", Map.of("user", "zoe"), back);
            channels.begin(gate, 0, "", Map.of("user", "zoe"), back);

            assertThat(channels.all()).singleElement().satisfies(begun -> assertThat(begun.state()).isEqualTo(Connection.State.BEGUN));
            return true;
        });
    }
}
