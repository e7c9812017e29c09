package org.passerelle;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpResponseException;
import org.passerelle.accounts.Accounts;
import org.passerelle.accounts.Sessions;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.sql.Store;
import org.passerelle.platform.web.Pages;
import org.passerelle.platform.web.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The web server: how it listens, and what it answers to what goes wrong; its {@link Routes} stand apart.
public final class Server implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final long FORM_BYTES_MAXIMUM = 1_000_000;

    private final Passerelle passerelle;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Pages pages = new Pages();
    private final boolean demo;
    private final Javalin javalin;

    /// @param demo whether visitors from this machine are signed in by themselves
    public Server(Passerelle passerelle, String host, int port, boolean demo) {
        this.passerelle = passerelle;
        this.demo = demo;
        var database = passerelle.databases.accounts();
        this.accounts = new Accounts(database, passerelle.clock);
        this.sessions = new Sessions(database, passerelle.clock);
        this.javalin = Javalin.create(config -> configure(config, host, port)).start();
        Store.in(passerelle.workspace(), this::takeUp);
    }

    private boolean takeUp() {
        passerelle.doors.importDesk.takeUp();
        return true;
    }

    public int port() {
        return javalin.port();
    }

    public Accounts accounts() {
        return accounts;
    }

    private void configure(JavalinConfig config, String host, int port) {
        config.jetty.host = host;
        config.jetty.port = port;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.maxRequestSize = FORM_BYTES_MAXIMUM;
        config.jetty.multipartConfig.cacheDirectory(passerelle.doors.uploads.folder().toString());
        config.jetty.multipartConfig.maxFileSize(Routes.UPLOAD_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(Routes.UPLOAD_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.router.handlerWrapper(endpoint -> context ->
                Store.in(passerelle.workspace(), () -> {
                    endpoint.handler.handle(context);
                    return true;
                }));
        new Routes(config.routes, passerelle, pages).open(accounts, sessions, demo);
        problems(config);
    }

    private void problems(JavalinConfig config) {
        config.routes.exception(Refusal.class, (refusal, context) -> {
            var words = Pages.visit(context).words();
            context.status(422);
            problem(context, "problem.refused.title", refusal.in(words));
        });
        config.routes.exception(ForbiddenResponse.class, (forbidden, context) -> {
            context.status(403);
            problem(context, "problem.refused.title", Pages.visit(context).say("problem.refused"));
        });
        config.routes.exception(Exception.class, (failure, context) -> {
            if (failure instanceof HttpResponseException http) {
                context.status(http.getStatus());
                return;
            }
            LOG.error("{} {}", context.method(), context.endpoint().path, failure);
            context.status(500);
            problem(context, "problem.broken.title", Pages.visit(context).say("problem.broken"));
        });
        config.routes.error(404, context -> {
            if (context.attribute("visit") != null)
                problem(context, "problem.missing.title", Pages.visit(context).say("problem.missing"));
        });
    }

    private void problem(Context context, String title, String sentence) {
        pages.show(context, "platform/problem", new Problem(Pages.visit(context).say(title), sentence));
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
