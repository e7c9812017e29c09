package org.passerelle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.CookieHandler;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.passerelle.platform.DataFolder;
import picocli.CommandLine.Command;

/// Goes once round the main pages and commands on data thrown away afterwards, while the JDK writes down what it had to
/// load: the launcher keeps that for quick starts.
@Command(name = "warm", hidden = true)
final class WarmCommand implements Callable<Integer> {

    private static final List<String> PAGES = List.of("/", "/people", "/people?q=trem", "/people/1", "/imports", "/settings");
    private static final List<List<String>> COMMANDS = List.of(
            List.of("today"), List.of("people", "--limit", "10"), List.of("stats", "--json"), List.of("check"), List.of("--help"));

    @Override
    public Integer call() throws IOException {
        var folder = Files.createTempDirectory("passerelle-warm");
        try {
            serve(folder);
            for (var command : COMMANDS) run(command, folder);
            return 0;
        } finally {
            clear(folder);
        }
    }

    private static void serve(Path folder) throws IOException {
        CookieHandler.setDefault(new CookieManager());
        try (var passerelle = new Passerelle(new DataFolder(folder), null, Clock.systemUTC());
                var server = new Server(passerelle, "127.0.0.1", 0, true)) {
            for (var page : PAGES) {
                var address = URI.create("http://127.0.0.1:" + server.port() + page).toURL();
                read((HttpURLConnection) address.openConnection());
            }
        }
    }

    private static void read(HttpURLConnection connection) throws IOException {
        connection.setRequestProperty("Accept-Language", "fr");
        connection.setRequestProperty("Accept-Encoding", "gzip");
        try (InputStream page = connection.getResponseCode() < 400 ? connection.getInputStream() : InputStream.nullInputStream()) {
            page.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void run(List<String> command, Path folder) {
        var arguments = new java.util.ArrayList<>(command);
        arguments.addAll(List.of("--data", folder.toString()));
        Main.run(arguments.toArray(String[]::new));
    }

    private static void clear(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
