package org.passerelle.formats;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Real and realistic files that may lie beside the project; tests that need them are skipped where they do not.
final class Corpus {

    private static final Path FOLDER = Path.of(System.getProperty("corpus", "../../shared/corpus"));

    private Corpus() {}

    static Path folder() {
        assumeTrue(Files.isDirectory(FOLDER), "no corpus beside the project");
        return FOLDER;
    }
}
