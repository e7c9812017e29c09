package org.passerelle.news;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.people.Named;
import org.passerelle.platform.Words;
import org.passerelle.today.Errand;
import org.passerelle.today.Errands;
import org.passerelle.today.Sentence;

/// A move is a good reason for a word: one line for all who moved.
public final class NewsErrands implements Errands {

    private static final int READ = 100;

    private final News news;

    public NewsErrands(News news) {
        this.news = news;
    }

    @Override
    public List<Errand> due(Words words) {
        var moves = new ArrayList<>(news.open(Kind.MOVE, READ));
        moves.addAll(news.open(Kind.TITLE, READ));
        moves.removeIf(move -> move.person() == null);
        if (moves.isEmpty()) return List.of();
        var first = moves.getFirst();
        if (!(first.person() instanceof Named person)) return List.of();
        long people = moves.stream().map(NewsItem::person).distinct().count();
        var sentence = words.say("news.errand", Sentence.quoted(person.name()), people - 1);
        return List.of(new Errand(
                words.say("news.errand.kind"), person, Sentence.of(sentence), first.found(), "/news", null));
    }
}
