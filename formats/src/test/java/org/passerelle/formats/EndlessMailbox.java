package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/// A mailbox that never ends: the same message of 60 kB with its attachment, over and over.
final class EndlessMailbox extends InputStream {

    static final byte[] MESSAGE = ("""
            From 1828754568043628583@xxx Sat Nov 21 12:00:00 +0000 2026
            From: =?UTF-8?Q?L=C3=A9on_Gagnon?= <leon@example.com>
            To: =?UTF-8?B?QXdhIELDog==?= <awa@example.org>
            Subject: Le devis
            Date: Sat, 21 Nov 2026 08:00:00 -0500
            Message-ID: <endless@example.com>
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: text/plain; charset=utf-8

            Bonjour Awa, voici le devis.
            --b
            Content-Type: application/pdf
            Content-Transfer-Encoding: base64

            """ + ("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0NTY3\n".repeat(720))
            + "--b--\n\n").getBytes(UTF_8);

    private final AtomicLong read;

    EndlessMailbox(AtomicLong read) {
        this.read = read;
    }

    @Override
    public int read() {
        return MESSAGE[(int) (read.getAndIncrement() % MESSAGE.length)] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int from = (int) (read.get() % MESSAGE.length);
        int count = Math.min(length, MESSAGE.length - from);
        System.arraycopy(MESSAGE, from, bytes, offset, count);
        read.addAndGet(count);
        return count;
    }
}
