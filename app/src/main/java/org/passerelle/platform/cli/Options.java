package org.passerelle.platform.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Words;
import picocli.CommandLine.Option;

/// The options every command understands.
public final class Options {

    @Option(names = "--data", paramLabel = "DIR", scope = picocli.CommandLine.ScopeType.INHERIT)
    public @Nullable Path data;

    @Option(names = "--lang", paramLabel = "fr|en", scope = picocli.CommandLine.ScopeType.INHERIT)
    public @Nullable String language;

    @Option(names = "--json", scope = picocli.CommandLine.ScopeType.INHERIT)
    public boolean json;

    @Option(names = "--as-of", paramLabel = "DATE", scope = picocli.CommandLine.ScopeType.INHERIT)
    public @Nullable LocalDate asOf;

    /// The words of the language asked for, else of the machine.
    public Words words() {
        return Words.in(language != null ? language : Locale.getDefault().getLanguage());
    }
}
