package org.passerelle.formats;

import java.util.List;

/// A report of Matomo exported as CSV or TSV (*Acquisition*, then *Export* under the table): all channels, websites, social
/// networks, search engines or campaigns.
///
/// In UTF-16 with tabs, or UTF-8 with commas; headers are the names shown, in the language of the owner, or, where
/// that was asked, those of the interface: `label`, `nb_visits`. The days stand in the file’s name alone. What came by
/// no link is `Direct Entry`, « Entrée directe ».
public final class VisitsMatomo extends VisitFormat {

    private static final List<String> LABELS = List.of(
            "label", "libelle", "etiquette", "website", "siteweb", "socialnetwork", "reseausocial", "searchengine", "moteurderecherche",
            "channeltype", "typedecanal", "referrertype", "typedereferent", "campaign", "campagne");

    @Override
    public String name() {
        return "visits-matomo";
    }

    @Override
    boolean knows(Columns columns) {
        return LABELS.contains(Columns.plain(columns.headers().getFirst())) && visits().stream().anyMatch(columns::has);
    }

    @Override
    List<String> sources() {
        return LABELS;
    }

    @Override
    List<String> visits() {
        return List.of("nbvisits", "visits", "visites");
    }

    @Override
    List<String> campaigns() {
        return List.of("campaign", "campagne");
    }
}
