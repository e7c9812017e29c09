package org.passerelle.exports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The forms in which what is held leaves. Each is for someone: `exports.form.<word>` says for whom.
public enum Form {
    ARCHIVE("passerelle-archive.zip", "application/zip"),
    VCARD("people.vcf", "text/vcard;charset=utf-8"),
    VCARD4("people-4.vcf", "text/vcard;charset=utf-8"),
    CSV("people.csv", "text/csv;charset=utf-8"),
    GOOGLE("google.csv", "text/csv;charset=utf-8"),
    OUTLOOK("outlook.csv", "text/csv;charset=utf-8"),
    EXCHANGES("exchanges.csv", "text/csv;charset=utf-8"),
    ICS("calendar.ics", "text/calendar;charset=utf-8"),
    JSON("everything.json", "application/json");

    private final String file;
    private final String type;

    Form(String file, String type) {
        this.file = file;
        this.type = type;
    }

    /// The name of the file, and the end of its address.
    public String file() {
        return file;
    }

    public String type() {
        return type;
    }

    /// As the command line calls it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Form> called(String word) {
        return Arrays.stream(values()).filter(form -> form.word().equals(word)).findFirst();
    }

    public static Optional<Form> of(String file) {
        return Arrays.stream(values()).filter(form -> form.file.equals(file)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(Form::word).toList();
    }
}
