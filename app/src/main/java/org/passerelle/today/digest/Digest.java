package org.passerelle.today.digest;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.platform.Words;
import org.passerelle.today.Errand;
import org.passerelle.today.Sentence;
import org.passerelle.today.Unanswered;

/// What a digest says, in its reader's language: the letter in HTML and the one in plain text say the same.
///
/// @param errands thanks to say, news to ask for
/// @param uncertain the day of an earlier one that may not have arrived, or null
/// @param home where the product is reached
/// @param stop the link that ends digests
public record Digest(
        Words words,
        LocalDate day,
        List<Row> promises,
        List<Row> people,
        List<Errand> errands,
        List<Waiting> waiting,
        @Nullable LocalDate uncertain,
        String home,
        String stop) {

    /// Someone, why today, and what can be answered.
    ///
    /// @param page their own
    public record Row(String name, String calling, Sentence why, String page, List<Answer> answers) {}

    /// A link, and what it says.
    public record Answer(String label, String link) {}

    /// A message that waits for an answer.
    public record Waiting(Unanswered.Message message, String page) {}

    boolean isEmpty() {
        return promises.isEmpty() && people.isEmpty() && errands.isEmpty() && waiting.isEmpty();
    }

    /// How many people to reach.
    public int count() {
        return promises.size() + people.size();
    }

    public List<String> names() {
        return Stream.concat(
                        Stream.concat(promises.stream(), people.stream()).map(Row::name),
                        Stream.concat(
                                errands.stream().map(errand -> errand.person().name()),
                                waiting.stream().map(waiting -> waiting.message().name())))
                .distinct()
                .toList();
    }
}
