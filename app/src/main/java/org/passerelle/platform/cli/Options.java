package org.passerelle.platform.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Words;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The options every command understands.
public final class Options {

    private static final String LANGUAGE = "--lang";

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data", scope = ScopeType.INHERIT)
    public @Nullable Path data;

    @Option(names = LANGUAGE, paramLabel = "fr|en", descriptionKey = "lang", scope = ScopeType.INHERIT)
    public @Nullable String language;

    @Option(names = "--json", descriptionKey = "json", scope = ScopeType.INHERIT)
    public boolean json;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of", scope = ScopeType.INHERIT)
    public @Nullable LocalDate asOf;

    /// The words of the language asked for, else of the terminal.
    public Words words() {
        return language == null ? ofTheTerminal() : Words.in(language);
    }

    /// The words asked for by arguments not parsed yet: help, and complaints about the arguments, need them too.
    public static Words words(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(LANGUAGE + "=")) return Words.in(arguments[i].substring(LANGUAGE.length() + 1));
            if (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length) return Words.in(arguments[i + 1]);
        }
        return ofTheTerminal();
    }

    /// Asked of the environment first: Java forgets a language the system has not installed.
    private static Words ofTheTerminal() {
        var said = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(System::getenv)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .filter(value -> !value.isBlank() && !value.startsWith("C"))
                .findFirst();
        return Words.in(said.orElseGet(() -> Locale.getDefault().getLanguage()));
    }
}
