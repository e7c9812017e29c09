package org.passerelle.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.passerelle.formats.CarBlocks.Block;
import org.passerelle.formats.Trace.BadLine;
import org.passerelle.formats.Trace.LeftOut;
import org.passerelle.formats.Trace.Name;
import org.passerelle.formats.Trace.Owner;

/// A Bluesky repository (*Settings, Account, Export my data*): posts, likes, reposts and follows as DAG-CBOR records in a CAR
/// file. People are numbers (`did:plc:…`); handles are known by mentions alone, so that follows of those never mentioned
/// find only who is known already. What the tree no longer holds was deleted.
public final class Bluesky implements Format {

    private static final int LOOK_BYTES = 300;

    @Override
    public String name() {
        return "bluesky";
    }

    @Override
    public Recognition recognise(Head head) {
        var start = new String(
                head.bytes(), 0, Math.min(LOOK_BYTES, head.bytes().length), StandardCharsets.ISO_8859_1);
        if (!start.contains("eroots") || !start.contains("gversion\1")) return Recognition.NO;
        var all = new String(head.bytes(), StandardCharsets.ISO_8859_1);
        return all.contains("app.bsky.") || all.contains("did:plc:") ? Recognition.CERTAIN : Recognition.PERHAPS;
    }

    @Override
    public Stream<Trace> read(Source source, Reading reading) throws IOException {
        var index = BlueskyIndex.of(source);
        var pass = new Pass(CarBlocks.open(source), index);
        return Stream.concat(
                        owner(index),
                        Stream.generate(pass::next).takeWhile(Optional::isPresent).flatMap(Optional::get))
                .onClose(pass::close);
    }

    private static Stream<Trace> owner(BlueskyIndex index) {
        if (index.owner().isEmpty()) return Stream.empty();
        var did = new Identity(Identity.BLUESKY_DID, index.owner());
        return Stream.of(new Owner(1, Name.of(index.ownerName()), List.of(did)));
    }

    /// The second pass, over the records.
    private static final class Pass {

        private final CarBlocks blocks;
        private final BlueskyIndex index;
        private long rank;
        private boolean ended;

        Pass(CarBlocks blocks, BlueskyIndex index) {
            this.blocks = blocks;
            this.index = index;
        }

        /// What the next block says; empty at the end.
        Optional<Stream<Trace>> next() {
            if (ended) return Optional.empty();
            rank++;
            try {
                var block = blocks.next();
                ended = block == null;
                if (block != null) return Optional.of(traces(block));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return blocks.isBroken()
                    ? Optional.of(Stream.of(new BadLine(rank, BadLine.Reason.STRUCTURE, "")))
                    : Optional.empty();
        }

        private Stream<Trace> traces(Block block) {
            if (block.content().length == 0) return Stream.of(new BadLine(rank, BadLine.Reason.TOO_LONG, ""));
            var record = Cbor.read(block.content());
            if (record.isEmpty() || record.get().text("$type").isEmpty()) return Stream.empty();
            var key = index.key(block.address());
            return key == null
                    ? Stream.of(new LeftOut(rank, LeftOut.Reason.DELETED))
                    : new BlueskyRecord(rank, key, record.get(), index).traces();
        }

        void close() {
            try {
                blocks.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
