package org.passerelle.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetTest {

    @TempDir
    Path folder;

    @Test
    void readsWhateverColumnsThereAre() throws IOException {
        var file = Files.write(
                folder.resolve("traces.csv"), "prénom; nom\nAwa; Bâ\nLéon\n\n\"Zoé\n".getBytes(ISO_8859_1));

        var sheet = Sheet.read(file);

        assertThat(sheet.headers()).containsExactly("prénom", "nom");
        assertThat(sheet.rows()).containsExactly(List.of("Awa", "Bâ"), List.of("Léon", ""));
        assertThat(sheet.badLines()).isOne();
    }

    @Test
    void findsNothingInWhatIsNoTable() throws IOException {
        assertThat(Sheet.read(Files.writeString(folder.resolve("letter.txt"), "Bonjour\n")).headers()).isEmpty();
    }
}
