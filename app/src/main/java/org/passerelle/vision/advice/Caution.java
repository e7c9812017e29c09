package org.passerelle.vision.advice;

import java.util.List;
import java.util.Optional;
import org.passerelle.platform.Words;
import org.passerelle.vision.Vision;

/// Something to weigh in what the owner chose. Its sentence is `caution.NAME`.
public interface Caution {

    List<Caution> ALL = List.of(new TooManyPlaces(), new NothingOfOnesOwn(), new NobodyInPerson());

    /// @param facts what the sentence tells
    record Remark(String name, List<Object> facts) {

        public String in(Words words) {
            return words.say("caution." + name, facts.toArray());
        }
    }

    /// Empty where there is nothing to say.
    Optional<Remark> about(Vision vision);

    /// All there is to weigh, in the order it is told.
    static List<Remark> all(Vision vision) {
        return ALL.stream().map(each -> each.about(vision)).flatMap(Optional::stream).toList();
    }
}
