package org.passerelle.news.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.news.Answer;
import org.passerelle.news.Kind;
import org.passerelle.news.News;
import org.passerelle.news.NewsItem;
import org.passerelle.news.Settlement;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.web.Pages;

/// What newer copies told, by kind, to be dealt with one by one or in a batch.
public final class NewsPage {

    private static final int SHOWN = 30;

    /// @param count how many there are, shown or not
    public record Group(Kind kind, int count, List<NewsItem> items) {

        public String key() {
            return "news.title." + kind.word();
        }
    }

    public record Model(List<Group> groups) {}

    private final News news;
    private final Settlement settlement;
    private final Pages pages;

    public NewsPage(News news, Settlement settlement, Pages pages) {
        this.news = news;
        this.settlement = settlement;
        this.pages = pages;
    }

    public void show(Context context) {
        var groups = new ArrayList<Group>();
        news.counts().forEach((kind, count) -> groups.add(new Group(kind, count, news.open(kind, SHOWN))));
        pages.show(context, "news/news", new Model(groups));
    }

    /// Answers for one, for those ticked, or for all shown of a kind where none is.
    public void answer(Context context) {
        var answer = Answer.named(Pages.typed(context, "answer")).orElseThrow(() -> new Refusal("news.answer.wrong"));
        var items = chosen(context);
        if (items.isEmpty()) throw new Refusal("news.nothing");
        var words = Pages.visit(context).words();
        var made = new ArrayList<Integer>();
        items.forEach(item -> made.addAll(settlement.settle(item, answer, words)));
        Pages.tell(context, words.say("news.done." + answer.word(), items.size(), name(items)), made);
        Pages.go(context, Pages.back(context));
    }

    private List<NewsItem> chosen(Context context) {
        var ticked = context.formParams("item");
        var kind = Kind.named(Pages.typed(context, "kind"));
        if (ticked.isEmpty() && kind.isPresent()) return news.open(kind.get(), SHOWN);
        return ticked.stream()
                .distinct()
                .limit(SHOWN)
                .map(id -> news.find(Pages.number(id)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String name(List<NewsItem> items) {
        var person = items.getFirst().person();
        return person == null ? "" : person.name();
    }
}
