package org.passerelle.publishing.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Ground;
import org.passerelle.OnBothDatabases;
import org.passerelle.channels.Connection;
import org.passerelle.channels.Feedback.Author;
import org.passerelle.channels.Feedback.Kind;
import org.passerelle.exchanges.Exchange;
import org.passerelle.formats.Trace.Direction;
import org.passerelle.formats.Trace.Medium;
import org.passerelle.people.Address;
import org.passerelle.people.Person;
import org.passerelle.platform.Refusal;
import org.passerelle.publishing.feedback.Respondent.State;

/// What people the owner knows say is an exchange with them; of others, the owner is asked.
@OnBothDatabases
class DecisionsTest {

    private final Agora network = new Agora();

    @AutoClose
    private final Ground ground;

    DecisionsTest(Ground.Kind kind) {
        ground = Ground.on(kind);
    }

    @Test
    void writesDownWhatSomeoneKnownByHandleSays() {
        in((square, place) -> {
            int leon = square.leon();
            network.say(Kind.REPLY, "leon", "Beau pont !", "");
            network.say(Kind.MENTION, "leon", "Voyez Zoé", "");
            network.say(Kind.MESSAGE, "leon", "Bonjour", "");

            square.listener().listen(place);

            assertThat(exchanges(square, leon)).extracting(Exchange::words).containsExactly("Beau pont !", "Voyez Zoé", "Bonjour");
            assertThat(exchanges(square, leon)).extracting(Exchange::medium).containsExactly(Medium.COMMENT, Medium.MENTION, Medium.MESSAGE);
            assertThat(exchanges(square, leon)).allMatch(each -> each.direction() == Direction.IN && each.source().equals("agora"));
            return true;
        });
    }

    @Test
    void saysWhatAReactionWasTo() {
        in((square, place) -> {
            int leon = square.leon();
            square.publish(place, "Un pont entre deux rives");
            network.say(Kind.REACTION, "leon", "", "first Un pont entre deux rives");

            square.listener().listen(place);

            assertThat(square.words(leon)).containsExactly("Un pont entre deux rives");
            return true;
        });
    }

    @Test
    void knowsPeopleByTheirMailAddressAndByTheirPage() {
        in((square, place) -> {
            int leon = square.leon("email", "leon.gagnon@example.com");
            int awa = square.known("Awa Bâ", new Address("linkedin", "linkedin.com/in/awa-ba"));
            network.say(Kind.COMMENT, new Author("", "L. Gagnon", null, "Leon.Gagnon@example.com"), "Par courriel", "");
            network.say(Kind.COMMENT, new Author("", "Awa", URI.create("https://www.linkedin.com/in/awa-ba/"), ""), "Par profil", "");

            square.listener().listen(place);

            assertThat(square.words(leon)).containsExactly("Par courriel");
            assertThat(square.words(awa)).containsExactly("Par profil");
            return true;
        });
    }

    @Test
    void takesNobodyForAColleagueWhoSharesTheirSite() {
        in((square, place) -> {
            square.leon("url", "imprimerie.example.org");
            network.say(Kind.COMMENT, new Author("", "Chloé Nguyen", URI.create("https://imprimerie.example.org"), ""), "Bonjour", "");
            network.say(Kind.COMMENT, new Author("", "Léon G.", URI.create("https://imprimerie.example.org"), ""), "C’est moi", "");

            square.listener().listen(place);

            assertThat(square.answers()).extracting(each -> each.by().state()).containsExactly(State.WAITING, State.TAKEN);
            return true;
        });
    }

    @Test
    void keepsApartPeopleWhoGiveANameAlone() {
        in((square, place) -> {
            network.say(Kind.COMMENT, new Author("", "Paul", null, ""), "Un", "");
            network.say(Kind.COMMENT, new Author("", "Paul", null, ""), "Deux", "");

            square.listener().listen(place);

            assertThat(square.passerelle().publishing.respondents.in(State.WAITING)).hasSize(2);
            return true;
        });
    }

    @Test
    void leavesOutWhatTheOwnerSays() {
        in((square, place) -> {
            network.say(Kind.REPLY, "zoe", "Merci à tous", "");

            square.listener().listen(place);

            assertThat(square.answers()).isEmpty();
            return true;
        });
    }

    @Test
    void welcomesAStrangerWithAllTheySaid() {
        in((square, place) -> {
            network.say(Kind.REPLY, "claire", "Bien dit", "");
            square.listener().listen(place);
            network.say(Kind.REPLY, "claire", "Et encore", "");

            var taken = square.passerelle().publishing.decisions.welcome(stranger(square), "A répondu à un texte");
            square.listener().listen(place);

            assertThat(square.words(taken.personId())).containsExactly("Bien dit", "Et encore");
            assertThat(person(square, taken.personId()).addresses()).containsExactly(new Address("agora", "claire"));
            assertThat(person(square, taken.personId()).encounter().how()).isEqualTo("A répondu à un texte");
            return true;
        });
    }

    @Test
    void forgetsSomeoneWelcomedByMistakeAndAsksAgain() {
        in((square, place) -> {
            network.say(Kind.REPLY, "claire", "Bien dit", "");
            square.listener().listen(place);
            var taken = square.passerelle().publishing.decisions.welcome(stranger(square), "");

            for (int edit : taken.edits().reversed()) square.passerelle().journal.undo(edit);
            square.forgetHowFar();
            square.listener().listen(place);

            assertThat(square.passerelle().people.find(taken.personId())).isEmpty();
            assertThat(square.answers()).singleElement().satisfies(each -> {
                assertThat(each.exchangeId()).isNull();
                assertThat(each.by().state()).isEqualTo(State.WAITING);
            });
            return true;
        });
    }

    @Test
    void recognisesSomeoneOfTheNetworkByThatNameFromThenOn() {
        in((square, place) -> {
            int leon = square.leon("email", "leon.gagnon@example.com");
            network.say(Kind.REPLY, "encre", "C’est Léon", "");
            square.listener().listen(place);
            network.say(Kind.REPLY, "encre", "Encore moi", "");

            var taken = square.passerelle().publishing.decisions.recognise(stranger(square), leon);
            square.listener().listen(place);

            assertThat(square.words(leon)).containsExactly("C’est Léon", "Encore moi");
            assertThat(person(square, leon).addresses()).contains(new Address("agora", "encre"), Square.mail("leon.gagnon@example.com"));

            for (int edit : taken.edits().reversed()) square.passerelle().journal.undo(edit);
            assertThat(square.words(leon)).isEmpty();
            assertThat(person(square, leon).addresses()).containsExactly(Square.mail("leon.gagnon@example.com"));
            return true;
        });
    }

    @Test
    void correctsWhoSomeoneIs() {
        in((square, place) -> {
            int leon = square.leon();
            int awa = square.leon("email", "awa.ba@example.org");
            network.say(Kind.REPLY, "leon", "Bonjour", "");
            square.listener().listen(place);
            int id = square.answers().getFirst().by().id();

            int edit = square.passerelle().publishing.decisions.leave(id);
            assertThat(square.words(leon)).isEmpty();
            square.listener().listen(place);
            assertThat(square.passerelle().publishing.respondents.in(State.ASIDE)).hasSize(1);

            square.passerelle().journal.undo(edit);
            assertThat(square.words(leon)).containsExactly("Bonjour");
            assertThatThrownBy(() -> square.passerelle().publishing.decisions.recognise(id, awa)).isInstanceOf(Refusal.class);
            return true;
        });
    }

    @Test
    void recognisesStrangersOnceTheirAddressIsKnown() {
        in((square, place) -> {
            network.say(Kind.REPLY, "leon", "Bonjour", "");
            square.listener().listen(place);

            int leon = square.leon();
            square.listener().listen(place);

            assertThat(square.words(leon)).containsExactly("Bonjour");
            return true;
        });
    }

    @Test
    void keepsWordsNoDatabaseLikes() {
        in((square, place) -> {
            int leon = square.leon();
            network.say(Kind.REPLY, "leon", "Nul\0 et \uD83D seul" + "é".repeat(9_000), "");

            square.listener().listen(place);

            assertThat(square.words(leon)).singleElement().satisfies(words -> assertThat(words).startsWith("Nul").hasSizeLessThanOrEqualTo(4_000));
            return true;
        });
    }

    private static List<Exchange> exchanges(Square square, int person) {
        return square.passerelle().timelines.of(person, null, 100).exchanges().reversed();
    }

    private static int stranger(Square square) {
        return square.passerelle().publishing.respondents.in(State.WAITING).getFirst().id();
    }

    private static Person person(Square square, int id) {
        return square.passerelle().people.find(id).orElseThrow();
    }

    @FunctionalInterface
    private interface Life {
        Object live(Square square, Connection place);
    }

    private void in(Life life) {
        Function<Square, Object> work = square -> life.live(square, square.connect(network));
        ground.passerelle.within(() -> work.apply(Square.of(ground.passerelle, network)));
    }
}
