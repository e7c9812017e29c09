package org.passerelle.ties.web;

import io.javalin.http.Context;
import java.util.List;
import org.passerelle.insight.Layer;
import org.passerelle.platform.web.Pages;
import org.passerelle.ties.Glance;
import org.passerelle.ties.Ties;

/// What the network's exchanges tell, until there are mandates to speak of. It shows no number that is not counted.
public final class ResultsPage {

    public record Model(Glance glance) {

        public List<Layer> layers() {
            return List.of(Layer.values());
        }

        /// Of 100, how wide the bar of a layer is beside the fullest of the four.
        public int width(Layer layer) {
            int most = layers().stream()
                    .filter(each -> each != Layer.BEYOND)
                    .mapToInt(glance::in)
                    .max()
                    .orElse(0);
            return most == 0 ? 0 : Math.min(100, 100 * glance.in(layer) / most);
        }
    }

    private final Ties ties;
    private final Pages pages;

    public ResultsPage(Ties ties, Pages pages) {
        this.ties = ties;
        this.pages = pages;
    }

    public void show(Context context) {
        ties.ensure();
        pages.show(context, "ties/results", new Model(ties.glance()));
    }
}
