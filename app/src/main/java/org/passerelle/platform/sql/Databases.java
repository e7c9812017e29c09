package org.passerelle.platform.sql;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.DataFolder;

/// Opens the databases of one installation, brought up to date: files in the data folder, or schemas of a PostgreSQL
/// server where `url` names one.
public final class Databases implements AutoCloseable {

    private static final String MAIN = "main";
    private static final int CONNECTIONS = 6;

    private final DataFolder folder;
    private final @Nullable String url;
    private final List<String> apart;
    private final Migrations.@Nullable Copies copies;
    private @Nullable Database accounts;
    private @Nullable Workspace main;

    public Databases(DataFolder folder, @Nullable String url) {
        this(folder, url, List.of());
    }

    /// @param apart tables of the workspace hidden behind empty ones of this process alone; its one connection sees them
    public Databases(DataFolder folder, @Nullable String url, List<String> apart) {
        this.apart = apart;
        this.folder = folder.create();
        this.url = url == null || url.isBlank() ? null : url;
        this.copies = folder::copies;
    }

    /// Who signs in, and jobs.
    public synchronized Database accounts() {
        if (accounts == null) {
            accounts = open("accounts", folder.accounts(), 2);
            Migrations.ACCOUNTS.apply(accounts, copies);
        }
        return accounts;
    }

    /// The installation's first workspace, and so far its only one.
    public synchronized Workspace main() {
        if (main == null) {
            var database = open("workspace_" + MAIN, folder.workspace(MAIN), apart.isEmpty() ? CONNECTIONS : 1);
            Migrations.WORKSPACE.apply(database, copies);
            database.shadow(apart);
            main = new Workspace(MAIN, database);
        }
        return main;
    }

    public boolean onPostgres() {
        return url != null;
    }

    private Database open(String schema, Path file, int connections) {
        return url == null ? Database.sqlite(file, connections) : Database.postgres(url, schema, connections);
    }

    @Override
    public synchronized void close() {
        Optional.ofNullable(main).ifPresent(workspace -> workspace.database().close());
        Optional.ofNullable(accounts).ifPresent(Database::close);
    }
}
