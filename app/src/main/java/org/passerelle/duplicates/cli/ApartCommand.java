package org.passerelle.duplicates.cli;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.passerelle.Main;
import org.passerelle.duplicates.Subject;
import org.passerelle.platform.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Remembers that two are not the same.
@Command(name = "apart")
public final class ApartCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable Main main;

    @Parameters(paramLabel = "ID", arity = "2..6")
    List<Integer> members = List.of();

    @Option(names = "--organisations")
    boolean organisations;

    @Override
    public Integer call() {
        try (var passerelle = requireNonNull(main).openToWrite()) {
            return passerelle.within(() -> {
                if (members.stream().distinct().count() < 2) throw new Refusal("merger.self");
                var numbers = members.stream().map(String::valueOf).toList();
                passerelle.doors.apart.set(organisations ? Subject.ORGANISATION : Subject.PERSON, members);
                System.out.println(requireNonNull(main).options.words().say("duplicates.told.apart", String.join(", ", numbers)));
                return 0;
            });
        }
    }
}
