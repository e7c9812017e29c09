package org.passerelle.platform.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// A machine on loopback that answers as it is told, well or badly, down to the bytes, and remembers what it was asked.
public final class Counterpart implements AutoCloseable {

    /// What was asked.
    public record Asked(String method, String target, Map<String, String> headers, byte[] body) {

        public String text() {
            return new String(body, UTF_8);
        }

        public String path() {
            return target.replaceAll("\\?.*", "");
        }

        public boolean is(String wanted, String path) {
            return method.equals(wanted) && path().equals(path);
        }
    }

    /// How it answers: the bytes that go out, and whether the connection is then reset rather than closed.
    public record Manner(String bytes, boolean breaks, long pauseMillis) {

        public static Manner json(int status, String body) {
            return answer(status, "Content-Type: application/json\r\n", body);
        }

        /// @param headers each ended by a line break of HTTP
        public static Manner answer(int status, String headers, String body) {
            int length = body.getBytes(UTF_8).length;
            return raw("HTTP/1.1 %d Said\r\nConnection: close\r\nContent-Length: %d\r\n%s\r\n%s"
                    .formatted(status, length, headers, body));
        }

        public static Manner raw(String bytes) {
            return new Manner(bytes, false, 0);
        }

        /// Takes everything in, and hangs up without a word.
        public static Manner reset() {
            return new Manner("", true, 0);
        }

        /// A byte now and then.
        public static Manner drip(String bytes, long pauseMillis) {
            return new Manner(bytes, false, pauseMillis);
        }
    }

    private final ServerSocket socket;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private volatile Function<Asked, Manner> manners;

    public Counterpart(Function<Asked, Manner> manners) {
        try {
            this.manners = manners;
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(this::listen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// From now on it answers so.
    public void turn(Function<Asked, Manner> manners) {
        this.manners = manners;
    }

    public int port() {
        return socket.getLocalPort();
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /// Everything it was asked, in order.
    public List<Asked> asked() {
        return asked;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket caller) {
        try (caller) {
            var question = read(caller.getInputStream());
            asked.add(question);
            var manner = manners.apply(question);
            write(caller.getOutputStream(), manner);
            if (manner.breaks()) caller.setSoLinger(true, 0);
        } catch (IOException e) {
            // the caller hung up first
        }
    }

    private static void write(OutputStream out, Manner manner) throws IOException {
        var bytes = manner.bytes().getBytes(UTF_8);
        if (manner.pauseMillis() == 0) {
            out.write(bytes);
            out.flush();
            return;
        }
        for (byte each : bytes) {
            out.write(each);
            out.flush();
            try {
                Thread.sleep(manner.pauseMillis());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static Asked read(InputStream in) throws IOException {
        var first = line(in).split(" ");
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        var body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Asked(first[0], first[1], headers, body);
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) throw new IOException("hung up");
            if (b != '\r') line.write(b);
        }
        return line.toString(ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
