package org.passerelle.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProvidersTest {

    private final List<Format> formats = new Formats().all();

    @Test
    void findsEveryReaderOfThePackage() throws Exception {
        var readers = readersOfThePackage();

        assertThat(formats).extracting(Object::getClass).containsExactlyInAnyOrderElementsOf(readers);
    }

    @Test
    void givesEachReaderItsOwnName() {
        assertThat(formats)
                .extracting(Format::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    private static List<Class<?>> readersOfThePackage() throws Exception {
        var folder = Path.of(
                Format.class.getResource("Format.class").toURI().resolve(".").getPath());
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .<Class<?>>map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(Format.class::isAssignableFrom)
                    .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                    .toList();
        }
    }

    private static Class<?> load(String simpleName) {
        try {
            return Class.forName(Format.class.getPackageName() + "." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
