package org.passerelle.insight.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passerelle.insight.Layer;

class LoadTest {

    @Test
    void countsWhatFullLayersAsk() {
        var load = Load.ofFullLayers();

        assertThat(load.contactsAYear()).isEqualTo(550);
        assertThat(load.contactsAWeek()).isCloseTo(10.6, within(.05));
        assertThat(load.minutesAWeek(30)).isCloseTo(317, within(.5));
    }

    @Test
    void countsWhatOnesOwnLayersAsk() {
        var people = Map.of(Layer.FIVE, 2, Layer.FIFTY, 10, Layer.BEYOND, 4000);

        assertThat(Load.of(people)).isEqualTo(new Load(2 * 52 + 10 * 2));
        assertThat(Load.of(Map.of())).isEqualTo(new Load(0));
    }
}
