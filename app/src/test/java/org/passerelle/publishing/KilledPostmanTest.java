package org.passerelle.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.AnotherProcess;
import org.passerelle.CommandLine;
import org.passerelle.Ground;
import org.passerelle.Passerelle;
import org.passerelle.channels.Field;
import org.passerelle.channels.networks.WordPressForTests;
import org.passerelle.publishing.Delivery.State;
import org.passerelle.publishing.Delivery.Variant;
import tools.jackson.databind.json.JsonMapper;

/// Kills the process that publishes at random instants around its calls, while the owner asks once about each text nobody
/// knows to be out: each stands once in each place. Beside a server that honours no key, a real blog, where `./test` could get
/// one. `-Dpublishing.kills=200` asks for more.
class KilledPostmanTest {

    private static final int KILLS = Integer.getInteger("publishing.kills", 50);
    /// One in so many is let be: what waits for hours stays home.
    private static final int LIVES_PER_LONG_ONE = 6;
    private static final int LIVES = KILLS * LIVES_PER_LONG_ONE / (LIVES_PER_LONG_ONE - 1);
    private static final long WITHIN_MICROS = 400_000;

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE);

    @AutoClose
    private final Plaza plaza = new Plaza();

    private final Random random = new Random(5);
    private final List<String> texts = new ArrayList<>();
    private int midway;
    private int asked;

    @Test
    void publishesEachTextOnceHoweverOftenItIsKilled() throws Exception {
        var blog = WordPressForTests.find();
        var places = in(here -> {
            here.ownPeers.keep("127.0.0.1");
            var plazas = connect(here, "mastodon", Map.of(Field.INSTANCE, plaza.home().toString(), Field.TOKEN, "jeton"));
            var blogs = blog.stream().map(site -> connect(here, "wordpress", Map.of(
                    Field.SITE, site.home().toString(), Field.USER, "zoe", Field.PASSWORD, site.password())));
            return Stream.concat(Stream.of(plazas), blogs).toList();
        });

        for (int life = 0; life < LIVES; life++) {
            write("Nouvelle " + life + ".", places, start(life));
            if (life % LIVES_PER_LONG_ONE == 0) finish(process(start(life)));
            else kill(process(start(life)));
            ask(start(life));
        }
        finish(process(start(LIVES)));
        ask(start(LIVES));

        assertThat(midway).as("died in the middle of a delivery").isGreaterThan(KILLS / 3);
        assertThat(asked).as("unknown, then asked about").isPositive();
        assertThat(counts()).containsEntry(State.PUBLISHED.word(), LIVES * places.size()).containsEntry(State.UNKNOWN.word(), 0);
        assertThat(plaza.texts()).containsExactlyInAnyOrderElementsOf(texts);
        if (blog.isPresent()) assertThat(titles(blog.get())).containsExactlyInAnyOrderElementsOf(texts);
    }

    /// Lives are apart by more than a process may be silent.
    private static Instant start(int life) {
        return Ground.NOW.plus(Queue.LEASE.plusSeconds(30).multipliedBy(life));
    }

    private void write(String text, List<Integer> places, Instant due) {
        texts.add(text);
        in(here -> {
            int id = here.publishing.publications.write(new Publication.Words(Publication.Kind.ORIGINAL, text, text, "fr", ""));
            for (int place : places) here.publishing.queue.schedule(here.publishing.publications.address(id, place, Variant.NONE), due.atZone(ZoneOffset.UTC));
            return id;
        });
    }

    private void kill(Process process) throws IOException, InterruptedException {
        var said = new BufferedReader(new InputStreamReader(process.getInputStream()));
        assertThat(said.readLine()).isEqualTo("begins");
        process.waitFor(random.nextLong(WITHIN_MICROS), TimeUnit.MICROSECONDS);
        process.destroyForcibly().waitFor();
        if (in(here -> here.publishing.queue.all().stream().anyMatch(each -> each.state() == State.SENDING))) midway++;
    }

    /// The owner's one click, on each that shows as unknown.
    private void ask(Instant at) {
        try (var here = ground.open(Clock.fixed(at, ZoneOffset.UTC))) {
            here.within(() -> {
                for (var each : here.publishing.queue.all())
                    if (each.state() == State.UNKNOWN && here.publishing.postman.reconcile(each.id())) asked++;
                return asked;
            });
        }
    }

    private static void finish(Process process) throws IOException, InterruptedException {
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
    }

    private Process process(Instant start) throws IOException {
        return AnotherProcess.of(MortalPostman.class, data(), start);
    }

    private Path data() {
        return ground.folder().resolve("data");
    }

    private Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        var told = JsonMapper.builder().build().readTree(new CommandLine(data()).said("outcomes"));
        for (var state : State.values()) counts.put(state.word(), told.path(state.word()).asInt());
        return counts;
    }

    private static int connect(Passerelle here, String kind, Map<String, String> typed) {
        return here.publishing.channels.connect(here.publishing.channels.kind(kind).orElseThrow(), kind, typed);
    }

    private static List<String> titles(WordPressForTests site) {
        try {
            var all = site.php("foreach (get_posts(['numberposts' => -1, 'post_status' => 'publish']) as $post) echo $post->post_title . \"\\n\";");
            return all.lines().filter(title -> title.startsWith("Nouvelle ")).toList();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T in(Function<Passerelle, T> work) {
        return ground.passerelle.within(() -> work.apply(ground.passerelle));
    }
}
