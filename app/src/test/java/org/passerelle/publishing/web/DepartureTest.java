package org.passerelle.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.passerelle.Caller;
import org.passerelle.Ground;

/// Where time goes on while a form is read.
class DepartureTest {

    private final AtomicLong looks = new AtomicLong();

    @AutoClose
    private final Ground ground = Ground.on(Ground.Kind.SQLITE, new Clock() {
        @Override
        public Instant instant() {
            return Ground.NOW.plusMillis(looks.incrementAndGet());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    });

    @Test
    void publishesNowThoughTheClockTicks() {
        int x = ground.passerelle.within(() -> ground.passerelle.publishing.channels.connect(
                ground.passerelle.publishing.channels.kind("x").orElseThrow(), "", Map.of("handle", "zoe_lavoie")));
        var caller = new Caller(ground.server(true).port());
        caller.get("/publish");

        var answer = caller.post("/publish/new", Map.of("text", "Un pont", "to", "" + x, "way", "now"));

        assertThat(answer.statusCode()).isEqualTo(303);
    }
}
