package org.passerelle.publishing;

import static org.passerelle.publishing.db.Tables.DELIVERY;
import static org.passerelle.publishing.db.Tables.PUBLICATION_IMAGE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Picture;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Ids;
import org.passerelle.platform.sql.Store;
import org.passerelle.publishing.Delivery.State;

/// What publications show. An image is drawn anew as it comes in, upright and smaller, so that nothing its camera wrote is
/// ever kept; it lives in the database with the words. None changes while a delivery is on its way. See decision 16.
public final class Images {

    /// Of one publication.
    public static final int MOST = 20;

    private static final int NAME_CHARACTERS = 80;
    private static final int ALT_CHARACTERS = 4_000;
    /// More than any network shows.
    private static final Limits KEPT = Limits.of(LocalDate.parse("2026-11-22")).images(MOST, 3_000_000, 2_560, ALT_CHARACTERS);
    /// A large photograph takes a hundred megabytes while it is drawn: one at a time.
    private static final Semaphore DRAWING = new Semaphore(1);

    private final Store store;

    public Images(Store store) {
        this.store = store;
    }

    /// Adds one, after the others; returns its number. Some 0.3 s for a photograph of 12 million pixels.
    ///
    /// @param file a JPEG, PNG or GIF file, whatever it is called
    public int add(int publication, String name, byte[] file, String alt) {
        var image = drawn(name, file);
        var size = Picture.size(image.bytes()).orElseThrow();
        var id = new int[1];
        change(publication, sql -> {
            int position = sql.fetchCount(PUBLICATION_IMAGE, PUBLICATION_IMAGE.PUBLICATION_ID.eq(publication));
            if (position >= MOST) throw new Refusal("publish.image.many", MOST);
            id[0] = Ids.next(sql, "publication_image");
            sql.insertInto(PUBLICATION_IMAGE)
                    .set(PUBLICATION_IMAGE.ID, id[0])
                    .set(PUBLICATION_IMAGE.PUBLICATION_ID, publication)
                    .set(PUBLICATION_IMAGE.POSITION, position)
                    .set(PUBLICATION_IMAGE.NAME, image.name())
                    .set(PUBLICATION_IMAGE.TYPE, image.type())
                    .set(PUBLICATION_IMAGE.WIDTH, size.width)
                    .set(PUBLICATION_IMAGE.HEIGHT, size.height)
                    .set(PUBLICATION_IMAGE.ALT, said(alt))
                    .set(PUBLICATION_IMAGE.BYTES, image.bytes())
                    .execute();
        });
        return id[0];
    }

    /// Says what images show; those not named stay as they are.
    public void describe(int publication, Map<Integer, String> alts) {
        var changed = of(store.sql(), List.of(publication)).getOrDefault(publication, List.of()).stream()
                .filter(image -> !said(alts.getOrDefault(image.id(), image.alt())).equals(image.alt()))
                .toList();
        if (changed.isEmpty()) return;
        change(publication, sql -> {
            for (var image : changed)
                sql.update(PUBLICATION_IMAGE)
                        .set(PUBLICATION_IMAGE.ALT, said(alts.getOrDefault(image.id(), "")))
                        .where(PUBLICATION_IMAGE.ID.eq(image.id()))
                        .execute();
        });
    }

    /// Lets one change places with the one before it.
    public void moveEarlier(int publication, int image) {
        change(publication, sql -> {
            var ids = ids(sql, publication);
            int at = ids.indexOf(image);
            if (at > 0) Collections.swap(ids, at, at - 1);
            arrange(sql, ids);
        });
    }

    public void remove(int publication, int image) {
        change(publication, sql -> {
            sql.deleteFrom(PUBLICATION_IMAGE)
                    .where(PUBLICATION_IMAGE.ID.eq(image), PUBLICATION_IMAGE.PUBLICATION_ID.eq(publication))
                    .execute();
            arrange(sql, ids(sql, publication));
        });
    }

    public Optional<Draft.Image> find(int id) {
        return read(PUBLICATION_IMAGE.ID.eq(id)).stream().findFirst();
    }

    /// Those of a publication, with their bytes.
    List<Draft.Image> of(int publication) {
        return read(PUBLICATION_IMAGE.PUBLICATION_ID.eq(publication));
    }

    /// By publication, without their bytes.
    static Map<Integer, List<Publication.Image>> of(DSLContext sql, Collection<Integer> publications) {
        return sql.select(
                        PUBLICATION_IMAGE.PUBLICATION_ID,
                        PUBLICATION_IMAGE.ID,
                        PUBLICATION_IMAGE.NAME,
                        PUBLICATION_IMAGE.TYPE,
                        PUBLICATION_IMAGE.WIDTH,
                        PUBLICATION_IMAGE.HEIGHT,
                        PUBLICATION_IMAGE.ALT)
                .from(PUBLICATION_IMAGE)
                .where(PUBLICATION_IMAGE.PUBLICATION_ID.in(publications))
                .orderBy(PUBLICATION_IMAGE.POSITION, PUBLICATION_IMAGE.ID)
                .fetchGroups(PUBLICATION_IMAGE.PUBLICATION_ID, Images::image);
    }

    private static Publication.Image image(Record row) {
        return new Publication.Image(
                row.get(PUBLICATION_IMAGE.ID),
                row.get(PUBLICATION_IMAGE.NAME),
                row.get(PUBLICATION_IMAGE.TYPE),
                row.get(PUBLICATION_IMAGE.WIDTH),
                row.get(PUBLICATION_IMAGE.HEIGHT),
                row.get(PUBLICATION_IMAGE.ALT));
    }

    private List<Draft.Image> read(Condition which) {
        return store.sql()
                .selectFrom(PUBLICATION_IMAGE)
                .where(which)
                .orderBy(PUBLICATION_IMAGE.POSITION, PUBLICATION_IMAGE.ID)
                .fetch(row -> new Draft.Image(
                        row.get(PUBLICATION_IMAGE.NAME),
                        row.get(PUBLICATION_IMAGE.TYPE),
                        row.get(PUBLICATION_IMAGE.BYTES),
                        row.get(PUBLICATION_IMAGE.ALT)));
    }

    /// Another image is another thing to send: what was learnt while the former were sent is forgotten. A process that takes
    /// a delivery meanwhile waits for this to end, or was first, and then nothing changes.
    private void change(int publication, Consumer<DSLContext> change) {
        store.transaction(sql -> {
            var here = DELIVERY.PUBLICATION_ID.eq(publication);
            Approvals.takeBack(sql, publication);
            sql.update(DELIVERY).set(DELIVERY.TRACE, "").where(here, DELIVERY.STATE.in(Publications.open())).execute();
            var states = sql.select(DELIVERY.STATE).from(DELIVERY).where(here).fetch(DELIVERY.STATE);
            if (states.contains(State.SENDING.name()) || states.contains(State.UNKNOWN.name())) throw new Refusal("publish.image.way");
            if (!states.isEmpty() && states.stream().noneMatch(Publications.open()::contains)) throw new Refusal("publication.out");
            change.accept(sql);
            return publication;
        });
    }

    private static List<Integer> ids(DSLContext sql, int publication) {
        return new ArrayList<>(sql.select(PUBLICATION_IMAGE.ID)
                .from(PUBLICATION_IMAGE)
                .where(PUBLICATION_IMAGE.PUBLICATION_ID.eq(publication))
                .orderBy(PUBLICATION_IMAGE.POSITION, PUBLICATION_IMAGE.ID)
                .fetch(PUBLICATION_IMAGE.ID));
    }

    private static void arrange(DSLContext sql, List<Integer> ids) {
        for (int i = 0; i < ids.size(); i++)
            sql.update(PUBLICATION_IMAGE).set(PUBLICATION_IMAGE.POSITION, i).where(PUBLICATION_IMAGE.ID.eq(ids.get(i))).execute();
    }

    private static Draft.Image drawn(String name, byte[] file) {
        var called = named(name);
        DRAWING.acquireUninterruptibly();
        try {
            return Picture.fit(new Draft.Image(called, "", file, ""), KEPT).orElseThrow(() -> new Refusal("publish.image.unreadable", called));
        } finally {
            DRAWING.release();
        }
    }

    /// The last step of a path, without what hides or leads elsewhere.
    private static String named(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var name = last.replaceAll("[^\\p{L}\\p{M}\\p{N} ._()’'-]", "_").replaceFirst("^[. ]+", "").strip();
        if (name.isEmpty()) return "image";
        return name.length() <= NAME_CHARACTERS ? name : name.substring(name.length() - NAME_CHARACTERS).strip();
    }

    private static String said(String alt) {
        var words = alt.replaceAll("\\s+", " ").strip();
        return words.length() <= ALT_CHARACTERS ? words : words.substring(0, ALT_CHARACTERS);
    }
}
