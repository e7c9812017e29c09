package org.passerelle.channels.networks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Bluesky's own development server (a personal data server and a directory of identities) with two people on it, brought
/// from npm by `./test bluesky`. It ends when its input does, which is when this process ends.
final class BlueskyForTests {

    static final String PASSWORD = "un-pont-deux-rives";

    private static final Path FOLDER = Path.of("..", "target", "counterparts", "bluesky");
    private static @Nullable BlueskyForTests running;

    /// Prints its address once it is up.
    private static final String PROGRAM = """
            import { TestPlc, TestPds } from '@atproto/dev-env';
            const plc = await TestPlc.create({});
            const pds = await TestPds.create({ didPlcUrl: plc.url, inviteRequired: false });
            for (const name of ['zoe', 'leon']) {
              await fetch(pds.url + '/xrpc/com.atproto.server.createAccount', {
                method: 'POST',
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({ handle: name + '.test', email: name + '@example.org', password: '%s' }),
              });
            }
            console.log('UP ' + pds.url);
            process.stdin.resume();
            process.stdin.on('end', () => process.exit(0));
            """.formatted(PASSWORD);

    private final URI home;

    private BlueskyForTests() throws IOException {
        var program = FOLDER.resolve("server.mjs");
        Files.writeString(program, PROGRAM);
        var process = new ProcessBuilder("node", program.toAbsolutePath().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        var line = lines.readLine();
        while (line != null && !line.startsWith("UP ")) line = lines.readLine();
        if (line == null) throw new IOException("It does not start");
        this.home = URI.create(line.substring("UP ".length()));
    }

    /// The one of this run, or nothing where the machine has none.
    static synchronized Optional<BlueskyForTests> find() {
        if (running == null && Files.isDirectory(FOLDER.resolve("node_modules")))
            try {
                running = new BlueskyForTests();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        return Optional.ofNullable(running);
    }

    URI home() {
        return home;
    }
}
