package org.passerelle;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.cli.ChannelsCommand;
import org.passerelle.duplicates.cli.ApartCommand;
import org.passerelle.duplicates.cli.DuplicatesCommand;
import org.passerelle.duplicates.cli.MergeCommand;
import org.passerelle.duplicates.cli.MergesCommand;
import org.passerelle.duplicates.cli.SeparateCommand;
import org.passerelle.exchanges.cli.LogCommand;
import org.passerelle.exports.cli.EraseCommand;
import org.passerelle.exports.cli.ExportCommand;
import org.passerelle.gatherings.cli.EventCommand;
import org.passerelle.gatherings.cli.EventsCommand;
import org.passerelle.imports.cli.ImportCommand;
import org.passerelle.imports.cli.ImportsCommand;
import org.passerelle.imports.cli.UndoCommand;
import org.passerelle.introductions.cli.IntroduceCommand;
import org.passerelle.introductions.cli.IntroductionsCommand;
import org.passerelle.introductions.cli.ReferCommand;
import org.passerelle.introductions.cli.ReferralsCommand;
import org.passerelle.introductions.cli.ThankCommand;
import org.passerelle.links.cli.PathCommand;
import org.passerelle.news.cli.NewsCommand;
import org.passerelle.opportunities.cli.OpportunitiesCommand;
import org.passerelle.opportunities.cli.OpportunityCommand;
import org.passerelle.people.cli.CadenceCommand;
import org.passerelle.people.cli.PeopleCommand;
import org.passerelle.people.cli.PersonCommand;
import org.passerelle.platform.DataFolder;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.Options;
import org.passerelle.publishing.cli.FeedsCommand;
import org.passerelle.publishing.cli.MannersCommand;
import org.passerelle.publishing.cli.OutcomesCommand;
import org.passerelle.publishing.cli.PressCommand;
import org.passerelle.publishing.cli.PublishCommand;
import org.passerelle.publishing.cli.QueueCommand;
import org.passerelle.results.cli.ResultsCommand;
import org.passerelle.story.cli.StoryCommand;
import org.passerelle.ties.cli.EvaluateCommand;
import org.passerelle.ties.cli.StatsCommand;
import org.passerelle.time.cli.TimeCommand;
import org.passerelle.today.cli.DigestCommand;
import org.passerelle.tidying.cli.TidyCommand;
import org.passerelle.today.cli.PromisesCommand;
import org.passerelle.today.cli.TodayCommand;
import org.passerelle.vision.cli.ObjectiveCommand;
import org.passerelle.vision.cli.ObjectivesCommand;
import org.passerelle.vision.cli.VisionCommand;
import org.passerelle.visits.cli.VisitsCommand;
import org.passerelle.week.cli.PlanCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine;

/// The command line: `passerelle` and its commands. Exit status 0 done, 1 failed with a sentence, 2 wrong use.
@Command(
        name = "passerelle",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        subcommands = {
            DemoCommand.class,
            ServeCommand.class,
            PeopleCommand.class,
            PersonCommand.class,
            CadenceCommand.class,
            LogCommand.class,
            TodayCommand.class,
            EventsCommand.class,
            EventCommand.class,
            DigestCommand.class,
            PlanCommand.class,
            PathCommand.class,
            PromisesCommand.class,
            TidyCommand.class,
            NewsCommand.class,
            DuplicatesCommand.class,
            MergeCommand.class,
            MergesCommand.class,
            SeparateCommand.class,
            ApartCommand.class,
            ChannelsCommand.class,
            StatsCommand.class,
            EvaluateCommand.class,
            IntroductionsCommand.class,
            IntroduceCommand.class,
            ReferralsCommand.class,
            ReferCommand.class,
            OpportunitiesCommand.class,
            ResultsCommand.class,
            OpportunityCommand.class,
            StoryCommand.class,
            PublishCommand.class,
            QueueCommand.class,
            OutcomesCommand.class,
            FeedsCommand.class,
            PressCommand.class,
            ThankCommand.class,
            VisionCommand.class,
            ObjectiveCommand.class,
            ObjectivesCommand.class,
            MannersCommand.class,
            TimeCommand.class,
            VisitsCommand.class,
            ImportCommand.class,
            ImportsCommand.class,
            UndoCommand.class,
            ExportCommand.class,
            EraseCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            WarmCommand.class
        })
public final class Main implements Runnable {

    @Mixin
    public Options options = new Options();

    @CommandLine.Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    public static void main(String[] args) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        System.exit(run(args));
    }

    static int run(String... args) {
        var main = new Main();
        var line = new CommandLine(main);
        line.setResourceBundle(help(Options.words(args)));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> main.explain(failure));
        return line.execute(args);
    }

    private static ResourceBundle help(Words words) {
        var noOther = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("messages.commands", words.locale(), noOther);
    }

    private int explain(Exception failure) {
        var words = options.words();
        if (failure instanceof Refusal refusal) {
            System.err.println(refusal.in(words));
        } else {
            System.err.println(words.say("command.broken", failure));
            if (System.getenv("PASSERELLE_DEBUG") != null) failure.printStackTrace();
        }
        return 1;
    }

    /// The product on the data folder asked for; `--as-of` pins its clock at noon of that day.
    public Passerelle open() {
        return options.asOf == null ? openToWrite() : Passerelle.asOf(folder(), database(), clock());
    }

    /// The same for a command that changes facts: with `--as-of` they are dated so, and what follows from them is
    /// computed anew by whoever looks next.
    public Passerelle openToWrite() {
        return new Passerelle(folder(), database(), clock());
    }

    private DataFolder folder() {
        return options.data == null ? DataFolder.standard() : new DataFolder(options.data);
    }

    private static @Nullable String database() {
        return System.getenv("PASSERELLE_DATABASE");
    }

    Clock clock() {
        if (options.asOf == null) return Clock.systemUTC();
        var noon = options.asOf.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
        return Clock.fixed(noon, ZoneId.of("UTC"));
    }

    @Override
    public void run() {
        if (spec != null) spec.commandLine().usage(System.out);
    }
}
