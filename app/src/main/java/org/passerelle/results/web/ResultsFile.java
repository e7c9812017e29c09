package org.passerelle.results.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.passerelle.platform.Refusal;
import org.passerelle.platform.Words;
import org.passerelle.platform.cli.JsonLine;
import org.passerelle.platform.web.Pages;
import org.passerelle.results.Cell;
import org.passerelle.results.Figures;
import org.passerelle.results.Results;
import org.passerelle.results.Table;
import org.passerelle.results.Tables;

/// The same figures as files: each table for a spreadsheet or a machine, and all of them at once.
public final class ResultsFile {

    /// Without it, spreadsheets take accents for something else.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Results results;

    public ResultsFile(Results results) {
        this.results = results;
    }

    public void whole(Context context) {
        answer(context, () -> json(context, Figures.of(Asked.of(context).of(results))));
    }

    /// `channels.csv` or `channels.json`.
    public void table(Context context) {
        var name = context.pathParam("table");
        var ending = context.pathParam("ending");
        answer(context, () -> {
            var table = new Tables(Asked.of(context).of(results)).named(name).orElseThrow(NotFoundResponse::new);
            switch (ending) {
                case "json" -> json(context, table.objects());
                case "csv" -> csv(context, table, Pages.visit(context).words());
                default -> throw new NotFoundResponse();
            }
        });
    }

    private static void answer(Context context, Runnable answering) {
        try {
            answering.run();
        } catch (Refusal refusal) {
            context.status(422).result(refusal.in(Pages.visit(context).words()));
        }
    }

    private static void json(Context context, Object object) {
        context.contentType("application/json;charset=utf-8").result(JsonLine.of(object));
    }

    private static void csv(Context context, Table table, Words words) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var file = CsvWriter.builder().build(text)) {
            file.writeRecord(table.columns().stream().map(column -> words.say(column.key())).toList());
            for (var row : table.rows())
                file.writeRecord(row.cells().stream().map(cell -> Cell.filed(words, cell)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.header("Content-Disposition", "attachment; filename=\"results-%s.csv\"".formatted(table.name()));
        context.contentType("text/csv;charset=utf-8").result(text.toString());
    }
}
