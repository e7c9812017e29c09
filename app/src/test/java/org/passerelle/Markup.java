package org.passerelle;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// A template with its code taken out: the markup that remains, and the literals the code held.
///
/// A call of the CSRF template stays as an element `<csrf>`.
final class Markup {

    private final String source;
    private final StringBuilder markup = new StringBuilder();
    private final List<String> literals = new ArrayList<>();
    private int at;

    private Markup(String source) {
        this.source = source;
    }

    static Markup of(String template) {
        var read = new Markup(template
                .replaceAll("(?m)^@(import|param) .*$", "")
                .replaceAll("(?s)<%--.*?--%>", "")
                .replaceAll("@template\\.platform\\.csrf\\([^)]*\\)", "<csrf></csrf>"));
        read.markup('\0');
        return read;
    }

    Document html() {
        return Jsoup.parse(markup.toString(), "", Parser.xmlParser());
    }

    List<String> literals() {
        return literals;
    }

    private void markup(char end) {
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == end) {
                at++;
                return;
            }
            if (source.startsWith("${", at) || source.startsWith("!{", at) || source.startsWith("$unsafe{", at)) {
                at = source.indexOf('{', at) + 1;
                code('}');
            } else if (c == '@' && directive()) {
                continue;
            } else {
                markup.append(c);
                at++;
            }
        }
    }

    /// Skips `@if(…)`, `@endif`, `@template.a.b(…)` and their like; false where the @ is only a letter.
    private boolean directive() {
        int end = at + 1;
        while (end < source.length() && (Character.isLetterOrDigit(source.charAt(end)) || "._-".indexOf(source.charAt(end)) >= 0)) end++;
        var name = source.substring(at + 1, end);
        if (!name.matches("(if|elseif|else|endif|for|endfor|raw|endraw|template\\..*)")) return false;
        at = end;
        if (at < source.length() && source.charAt(at) == '(') {
            at++;
            code(')');
        }
        return true;
    }

    /// Skips code up to its closing bracket, reading the markup of content blocks inside it.
    private void code(char end) {
        while (at < source.length()) {
            char c = source.charAt(at++);
            if (c == end) return;
            switch (c) {
                case '(' -> code(')');
                case '{' -> code('}');
                case '"' -> literal();
                case '@' -> {
                    if (at < source.length() && source.charAt(at) == '`') {
                        at++;
                        markup('`');
                    }
                }
                default -> {}
            }
        }
    }

    private void literal() {
        int start = at;
        while (source.charAt(at) != '"') at += source.charAt(at) == '\\' ? 2 : 1;
        literals.add(source.substring(start, at++));
    }
}
