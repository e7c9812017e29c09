package org.passerelle;

import io.javalin.config.RoutesConfig;
import java.util.List;
import org.passerelle.opportunities.web.OpportunitiesPage;
import org.passerelle.opportunities.web.OpportunityForm;
import org.passerelle.opportunities.web.OpportunityPage;
import org.passerelle.opportunities.web.StagesPage;
import org.passerelle.people.Named;
import org.passerelle.platform.web.Pages;
import org.passerelle.results.web.ResultsFile;
import org.passerelle.results.web.ResultsPage;
import org.passerelle.platform.web.Press;
import org.passerelle.story.web.EntryForm;
import org.passerelle.story.web.SharePage;
import org.passerelle.story.web.StoryPage;
import org.passerelle.time.web.TimePage;
import org.passerelle.time.web.TimeTables;
import org.passerelle.time.web.TimerButtons;
import org.passerelle.vision.web.BeginPage;
import org.passerelle.vision.web.Contributions;
import org.passerelle.vision.web.ObjectivesPage;
import org.passerelle.vision.web.ReviewPage;
import org.passerelle.vision.web.VisionPage;
import org.passerelle.visits.Conversations;
import org.passerelle.visits.web.Comparisons;
import org.passerelle.visits.web.VisitsPage;

/// The routes of what the time given brings back.
final class ResultsRoutes {

    private final RoutesConfig to;
    private final Passerelle passerelle;
    private final Pages pages;

    ResultsRoutes(RoutesConfig to, Passerelle passerelle, Pages pages) {
        this.to = to;
        this.passerelle = passerelle;
        this.pages = pages;
    }

    void open() {
        results();
        opportunities();
        time();
        visits();
        vision();
        story();
    }

    private void results() {
        var page = new ResultsPage(passerelle.returns.results, passerelle.ties, pages);
        var file = new ResultsFile(passerelle.returns.results);
        to.get("/results", page::show);
        to.get("/results.json", file::whole);
        to.get("/results/{table}.{ending}", file::table);
    }

    private void time() {
        var tables = new TimeTables(
                passerelle.returns.times, passerelle.returns.weeks, passerelle.returns.visions, passerelle.returns.objectives, passerelle.almanac);
        var time = new TimePage(
                passerelle.returns.times, passerelle.returns.timer, passerelle.returns.proposals, tables, passerelle.almanac, pages);
        var timer = new TimerButtons(passerelle.returns.timer);
        to.get("/time", time::show);
        to.post("/time", time::add);
        to.get("/time/new", time::begin);
        to.post("/time/proposals", time::answer);
        to.post("/time/timer", timer::start);
        to.post("/time/timer/stop", timer::stop);
        to.post("/time/timer/removal", timer::drop);
        to.get("/time/{id}", time::correct);
        to.post("/time/{id}", time::change);
        to.post("/time/{id}/removal", time::remove);
    }

    private void visits() {
        var comparisons = new Comparisons(
                passerelle.returns.visits, new Conversations(passerelle.store), passerelle.returns.times, passerelle.publishing.publications);
        var visits = new VisitsPage(passerelle.returns.visits, comparisons, passerelle.settings, passerelle.almanac, pages);
        to.before("/visits", VisitsPage::weigh);
        to.get("/visits", visits::show);
        to.post("/visits", visits::bring);
        to.post("/visits/marks", visits::mark);
        to.post("/visits/{id}/removal", visits::remove);
    }

    private void vision() {
        var vision = new VisionPage(passerelle.returns.visions, passerelle.returns.objectives, passerelle.returns.reviews, pages);
        var begin = new BeginPage(passerelle.returns.visions, passerelle.almanac, pages);
        var contributions = new Contributions.Sources(passerelle.returns.times, passerelle.publishing.publications, passerelle.returns.opportunities);
        var objectives = new ObjectivesPage(passerelle.returns.objectives, passerelle.returns.visions, contributions, passerelle.almanac, pages);
        var review = new ReviewPage(passerelle.returns.objectives, passerelle.returns.reviews, passerelle.almanac, pages);
        for (var path : List.of("/vision", "/vision/objectives/*", "/vision/review")) to.before(path, context -> passerelle.ties.ensure());
        to.get("/vision", vision::show);
        to.get("/vision/blank", vision::blank);
        to.get("/vision/begin", begin::begin);
        to.get("/vision/begin/{step}", begin::show);
        to.post("/vision/begin/{step}", begin::save);
        to.get("/vision/review", review::show);
        to.post("/vision/review", review::save);
        to.post("/vision/review/later", review::later);
        to.get("/vision/objectives", context -> Pages.go(context, "/vision"));
        to.post("/vision/objectives", objectives::add);
        to.get("/vision/objectives/new", objectives::begin);
        to.get("/vision/objectives/{id}", objectives::show);
        to.post("/vision/objectives/{id}", objectives::change);
        to.get("/vision/objectives/{id}/edit", objectives::correct);
        to.post("/vision/objectives/{id}/end", objectives::end);
    }

    private void opportunities() {
        var all = new OpportunitiesPage(
                passerelle.returns.opportunities, passerelle.returns.stages, passerelle.returns.touches, passerelle.returns.rates, pages);
        var form = new OpportunityForm(
                passerelle.returns.opportunities,
                passerelle.returns.stages,
                passerelle.returns.rates,
                passerelle.favours.referrals,
                () -> passerelle.returns.objectives.open().stream().map(each -> new Named(each.id(), each.title(), "")).toList(),
                passerelle.people,
                passerelle.edits,
                passerelle.network,
                passerelle.almanac,
                pages);
        var one = new OpportunityPage(
                passerelle.returns.opportunities,
                passerelle.returns.stages,
                passerelle.returns.touches,
                passerelle.returns.chains,
                passerelle.returns.rates,
                passerelle.people,
                passerelle.almanac,
                passerelle.returns.objectives::find,
                pages);
        var stages = new StagesPage(passerelle.returns.stages, passerelle.returns.rates, pages);
        to.get("/opportunities", all::show);
        to.get("/opportunities/new", form::begin);
        to.post("/opportunities/new", form::add);
        to.get("/opportunities/stages", stages::show);
        to.post("/opportunities/stages", stages::add);
        to.post("/opportunities/stages/{id}", stages::change);
        to.post("/opportunities/currency", stages::choose);
        to.post("/opportunities/rates", stages::enter);
        to.post("/opportunities/rates/{currency}/removal", stages::forget);
        to.get("/opportunities/{id}", one::show);
        to.get("/opportunities/{id}/edit", form::show);
        to.post("/opportunities/{id}/edit", form::change);
        to.post("/opportunities/{id}/moves", one::move);
        to.post("/opportunities/{id}/mandate", one::win);
        to.post("/opportunities/{id}/loss", one::lose);
        to.post("/opportunities/{id}/trust", one::trust);
        to.post("/opportunities/{id}/touches", one::addTouch);
        to.post("/opportunities/{id}/touches/denials", one::denyTouches);
        to.post("/opportunities/{id}/touches/{touch}/removal", one::removeTouch);
        to.post("/opportunities/{id}/removal", one::remove);
    }

    private void story() {
        var story = new StoryPage(passerelle.returns.story, pages);
        var entry = new EntryForm(passerelle.returns.story, passerelle.returns.storyEntries, passerelle.almanac, pages);
        var share = new SharePage(passerelle.returns.story, passerelle.store, new Press(), pages);
        to.get("/story", story::show);
        to.get("/story/new", entry::begin);
        to.post("/story/new", entry::add);
        to.get("/story/share", share::show);
        to.post("/story/share", share::give);
        to.get("/story/{source}/{key}", entry::show);
        to.post("/story/{source}/{key}", entry::change);
        to.post("/story/{source}/{key}/removal", entry::remove);
    }
}
