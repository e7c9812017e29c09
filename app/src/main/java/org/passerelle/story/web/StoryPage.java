package org.passerelle.story.web;

import io.javalin.http.Context;
import java.util.List;
import org.passerelle.platform.web.Pages;
import org.passerelle.story.Entry;
import org.passerelle.story.Story;
import org.passerelle.story.Stretch;

/// The story, from the beginning or from today: to read, to edit, to print.
public final class StoryPage {

    /// @param left what the owner keeps out
    public record Model(List<Stretch> stretches, List<Entry> left, boolean newestFirst, int count) {}

    private final Story story;
    private final Pages pages;

    public StoryPage(Story story, Pages pages) {
        this.story = story;
        this.pages = pages;
    }

    public void show(Context context) {
        boolean newestFirst = "newest".equals(context.queryParam("order"));
        var whole = story.whole(Pages.visit(context).words());
        var told = whole.stream().filter(Entry::kept).toList();
        var left = whole.stream().filter(entry -> !entry.kept()).toList();
        var stretches = Stretch.of(newestFirst ? told.reversed() : told);
        pages.show(context, "story/story", new Model(stretches, left, newestFirst, told.size()));
    }
}
