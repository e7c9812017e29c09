package org.passerelle.vision.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.channels.Way;
import org.passerelle.platform.Words;
import org.passerelle.vision.Pace;
import org.passerelle.vision.Progress;
import org.passerelle.vision.Vision;
import org.passerelle.vision.advice.Caution;
import org.passerelle.vision.advice.Places;
import org.passerelle.vision.advice.Rule;

/// The vision and its objectives as machines read them.
final class Json {

    private Json() {}

    static Map<String, @Nullable Object> vision(Vision vision) {
        var at = vision.at();
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("reasons", vision.reasons());
        object.put("sectors", vision.whom().sectors());
        object.put("roles", vision.whom().roles());
        object.put("towns", vision.whom().towns());
        object.put("gives", vision.gives());
        object.put("weekMinutes", vision.weekMinutes());
        object.put("horizonMonths", vision.horizonMonths());
        object.put("ways", vision.ways().stream().map(Way::word).toList());
        object.put("subjects", vision.line().subjects());
        object.put("tone", vision.line().tone());
        object.put("never", vision.line().never());
        object.put("step", at == null ? null : at.word());
        object.put("finished", vision.isFinished());
        object.put("advice", Places.suiting(vision).kept().stream().map(Json::place).toList());
        object.put("cautions", Caution.all(vision).stream().map(Caution.Remark::name).toList());
        return object;
    }

    private static Map<String, Object> place(Places.Place place) {
        var object = new LinkedHashMap<String, Object>();
        object.put("way", place.way().word());
        object.put("weekMinutes", place.weekMinutes());
        object.put("reasons", place.rules().stream().map(Rule::name).toList());
        return object;
    }

    static Map<String, @Nullable Object> objective(Progress progress, Words words) {
        var objective = progress.objective();
        var ended = objective.ended();
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", objective.id());
        object.put("title", objective.title());
        object.put("measure", objective.measure().word());
        object.put("target", objective.target());
        object.put("soFar", progress.soFar());
        object.put("scope", List.copyOf(objective.scope().words()));
        object.put("begun", objective.begun().toString());
        object.put("due", objective.due().toString());
        object.put("ended", ended == null ? null : ended.toString());
        object.put("daysLeft", progress.daysLeft());
        object.put("state", progress.state().word());
        object.put("needed", pace(progress.needed()));
        object.put("pace", pace(progress.pace()));
        object.put("sentence", progress.in(words));
        return object;
    }

    private static Map<String, Object> pace(Pace pace) {
        var object = new LinkedHashMap<String, Object>();
        object.put("each", Math.round(pace.each() * 100) / 100.0);
        object.put("per", pace.per().word());
        return object;
    }
}
