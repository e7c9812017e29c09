package org.passerelle.publishing.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.Passerelle;
import org.passerelle.platform.Refusal;
import org.passerelle.publishing.Approval;
import org.passerelle.publishing.Article;
import org.passerelle.publishing.Delivery;
import org.passerelle.publishing.Every;
import org.passerelle.publishing.Publication;
import org.passerelle.publishing.Publication.Kind;
import org.passerelle.publishing.Repetition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Publishes a file in one place or several: at once, at an hour, or at the next free hour of the week.
@Command(name = "publish")
public final class PublishCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "FILE", descriptionKey = "passerelle.publish.FILE")
    Path file = Path.of("");

    @Option(names = "--to", paramLabel = "CHANNEL", required = true, descriptionKey = "passerelle.publish.to")
    List<String> to = new ArrayList<>();

    @Option(names = "--at", paramLabel = "HOUR|slot", descriptionKey = "passerelle.publish.at")
    String at = "";

    @Option(names = "--sharing", paramLabel = "ADDRESS", descriptionKey = "passerelle.publish.sharing")
    String sharing = "";

    @Option(names = "--image", paramLabel = "FILE", descriptionKey = "passerelle.publish.image")
    List<Path> images = new ArrayList<>();

    @Option(names = "--alt", paramLabel = "TEXT", descriptionKey = "passerelle.publish.alt")
    List<String> alts = new ArrayList<>();

    @Option(names = "--subject", paramLabel = "WORD", descriptionKey = "passerelle.publish.subject")
    String subject = "";

    @Option(names = "--objective", paramLabel = "ID", descriptionKey = "passerelle.publish.objective")
    @Nullable Integer objective;

    @Option(names = "--repeat", paramLabel = "week|fortnight|month|quarter|year", descriptionKey = "passerelle.publish.repeat")
    String repeat = "";

    @Option(names = "--times", paramLabel = "N", descriptionKey = "passerelle.publish.times")
    @Nullable Integer times;

    @Option(names = "--last", paramLabel = "DATE", descriptionKey = "passerelle.publish.last")
    @Nullable LocalDate last;

    @Option(names = "--rest", paramLabel = "DAYS", descriptionKey = "passerelle.publish.rest")
    int rest;

    @Override
    public Integer call() {
        var article = Article.read(read());
        try (var passerelle = requireNonNull(main).openToWrite()) {
            return passerelle.within(() -> publish(passerelle, article));
        }
    }

    private int publish(Passerelle passerelle, Article article) {
        if (objective != null && passerelle.returns.objectives.find(objective).isEmpty()) throw new Refusal("objective.missing");
        var shown = shown(article);
        if (shown.values().stream().anyMatch(String::isBlank)) throw new Refusal("publish.image.undescribed");
        var places = to.stream().map(passerelle.publishing.places::named).distinct().toList();
        var hours = places.stream().map(place -> passerelle.publishing.places.at(at, place)).toList();
        var again = repeat.isEmpty() ? null : new Repetition(Every.of(repeat), last, times, rest);
        var kind = sharing.isEmpty() ? Kind.ORIGINAL : Kind.CURATED;
        int id = passerelle.publishing.publications.write(new Publication.Words(
                kind, article.title(), article.text(), passerelle.settings.language(), sharing, subject, objective));
        shown.forEach((image, alt) -> passerelle.publishing.images.add(id, name(image), read(image), alt));
        var deliveries = new ArrayList<Integer>();
        for (int i = 0; i < places.size(); i++) {
            int delivery = passerelle.publishing.publications.address(id, places.get(i).id(), Delivery.Variant.NONE);
            passerelle.publishing.queue.schedule(delivery, hours.get(i));
            deliveries.add(delivery);
        }
        var approvals = passerelle.publishing.approvals;
        if (approvals.isOn()) approvals.ask(id, Approval.NOBODY, requireNonNull(main).options.words().say("approval.command"));
        if (again != null) passerelle.publishing.repetitions.begin(id, again);
        if (at.isBlank()) passerelle.publishing.postman.round();
        var ours = deliveries.stream().map(each -> passerelle.publishing.queue.find(each).orElseThrow()).toList();
        new Told(passerelle, requireNonNull(main).options).print(ours);
        return ours.stream().anyMatch(each -> each.state().asksForOwner()) ? 1 : 0;
    }

    /// The images to go with it, and what they show: those of the text, then those named apart.
    private Map<Path, String> shown(Article article) {
        var shown = new LinkedHashMap<Path, String>();
        article.images().forEach(image -> shown.put(file.resolveSibling(image.path()), image.alt()));
        for (int i = 0; i < images.size(); i++) shown.put(images.get(i), i < alts.size() ? alts.get(i).strip() : "");
        return shown;
    }

    private static String name(Path image) {
        return String.valueOf(image.getFileName());
    }

    private static byte[] read(Path image) {
        try {
            return Files.readAllBytes(image);
        } catch (IOException e) {
            throw new Refusal("publish.file", image);
        }
    }

    private String read() {
        try {
            return file.toString().equals("-") ? new String(System.in.readAllBytes(), UTF_8) : Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new Refusal("publish.file", file);
        }
    }
}
