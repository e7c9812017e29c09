package org.passerelle.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A mail server that answers as it is told, by the first word of each command; `.` ends a letter. `hang` keeps silent,
/// `drop` ends the conversation.
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, String> answers;

    ScriptedServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed())
            try (var caller = door.accept()) {
                converse(caller);
            } catch (IOException e) {
                // the caller left
            }
    }

    private void converse(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        if (!answer(caller, "HELLO", "220 ready")) return;
        boolean reading = false;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (reading && !line.equals(".")) continue;
            var word = line.split(" ")[0].toUpperCase(java.util.Locale.ROOT);
            if (!answer(caller, word, usual(word))) return;
            reading = word.equals("DATA") && answers.getOrDefault(word, "354").startsWith("354");
        }
    }

    private static String usual(String word) {
        return switch (word) {
            case "EHLO" -> "250-here\r\n250 AUTH PLAIN LOGIN";
            case "AUTH" -> "235 welcome";
            case "DATA" -> "354 go on";
            default -> "250 fine";
        };
    }

    private boolean answer(Socket caller, String word, String usual) throws IOException {
        var answer = answers.getOrDefault(word, usual);
        if (answer.equals("drop")) return false;
        if (!answer.equals("hang")) caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
        return true;
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
