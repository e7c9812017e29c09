package org.passerelle.publishing;

import static org.passerelle.publishing.db.Tables.PUBLICATION_PREVIEW;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.passerelle.channels.Draft;
import org.passerelle.channels.Limits;
import org.passerelle.channels.Picture;
import org.passerelle.channels.count.ShortAddresses;
import org.passerelle.platform.Almanac;
import org.passerelle.platform.sql.Store;

/// The pages publications share, looked at once and kept, so that what goes out is what was seen.
public final class Previews {

    /// What every network takes for a card.
    private static final Limits SMALL = Limits.of(LocalDate.parse("2026-11-22")).images(1, 1_000_000, 1_200, 0);

    private final Store store;
    private final Almanac almanac;
    private final Glance glance;

    public Previews(Store store, Almanac almanac, Glance glance) {
        this.store = store;
        this.almanac = almanac;
        this.glance = glance;
    }

    /// The page a publication shares: its source, else the first address of its text; empty where there is none.
    public static String address(Publication publication) {
        return address(publication.source(), publication.text());
    }

    static String address(String source, String text) {
        if (!source.isEmpty()) return source;
        var found = ShortAddresses.ADDRESS.matcher(text);
        return found.find() ? found.group() : "";
    }

    /// Whether the page it shares was not looked at yet.
    public static boolean isMissing(Publication publication) {
        var preview = publication.preview();
        var address = address(publication);
        return !address.isEmpty() && (preview == null || !preview.url().equals(address));
    }

    /// Looks at the page it shares, and keeps what is seen in place of what was. Waits for the page: some seconds at most.
    public void read(Publication publication) {
        var address = address(publication);
        if (!address.isEmpty()) keep(publication.id(), address, glance.at(URI.create(address)));
    }

    /// The picture of the page it shares; empty where it has none.
    public Optional<Draft.Image> picture(int publication) {
        return store.sql()
                .select(PUBLICATION_PREVIEW.PICTURE_TYPE, PUBLICATION_PREVIEW.PICTURE)
                .from(PUBLICATION_PREVIEW)
                .where(PUBLICATION_PREVIEW.PUBLICATION_ID.eq(publication), PUBLICATION_PREVIEW.PICTURE.isNotNull())
                .fetchOptional(row -> new Draft.Image("preview", row.value1(), row.value2(), ""));
    }

    static Map<Integer, Preview> of(DSLContext sql, Collection<Integer> publications) {
        var row = PUBLICATION_PREVIEW;
        return sql.select(row.PUBLICATION_ID, row.URL, row.TITLE, row.DESCRIPTION, row.PICTURE_TYPE, row.READ_AT)
                .from(row)
                .where(row.PUBLICATION_ID.in(publications))
                .fetchMap(row.PUBLICATION_ID, each -> new Preview(
                        each.get(row.URL),
                        each.get(row.TITLE),
                        each.get(row.DESCRIPTION),
                        !each.get(row.PICTURE_TYPE).isEmpty(),
                        each.get(row.READ_AT)));
    }

    private void keep(int publication, String url, Optional<Glance.Seen> seen) {
        var picture = seen.flatMap(Glance.Seen::picture)
                .flatMap(bytes -> Picture.fit(new Draft.Image("preview", "", bytes, ""), SMALL));
        store.transaction(sql -> {
            sql.deleteFrom(PUBLICATION_PREVIEW).where(PUBLICATION_PREVIEW.PUBLICATION_ID.eq(publication)).execute();
            return sql.insertInto(PUBLICATION_PREVIEW)
                    .set(PUBLICATION_PREVIEW.PUBLICATION_ID, publication)
                    .set(PUBLICATION_PREVIEW.URL, url)
                    .set(PUBLICATION_PREVIEW.TITLE, seen.map(Glance.Seen::title).orElse(""))
                    .set(PUBLICATION_PREVIEW.DESCRIPTION, seen.map(Glance.Seen::description).orElse(""))
                    .set(PUBLICATION_PREVIEW.PICTURE_TYPE, picture.map(Draft.Image::type).orElse(""))
                    .set(PUBLICATION_PREVIEW.PICTURE, picture.map(Draft.Image::bytes).orElse(null))
                    .set(PUBLICATION_PREVIEW.READ_AT, almanac.now())
                    .execute();
        });
    }
}
