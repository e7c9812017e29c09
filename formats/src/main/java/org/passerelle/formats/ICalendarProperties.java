package org.passerelle.formats;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataAdapter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The properties of one component, or of one of its parts, in file order.
record ICalendarProperties(String component, List<VObjectProperty> all, List<ICalendarProperties> parts) {

    private static final String FIRST_VERSION = "1.0";

    /// Reads what {@link ICalendarTexts} cut out. Lines that are no property are passed over, as vCalendar 1.0 wants.
    static ICalendarProperties of(String text, String version) {
        var syntax = FIRST_VERSION.equals(version) ? FIRST_VERSION : "2.0";
        var calendar = "BEGIN:VCALENDAR\r\nVERSION:" + syntax + "\r\n" + text + "END:VCALENDAR\r\n";
        var root = new ICalendarProperties("", new ArrayList<>(), new ArrayList<>());
        try (var reader = new VObjectReader(new StringReader(calendar), SyntaxRules.iCalendar())) {
            reader.parse(new VObjectDataAdapter() {
                private final List<ICalendarProperties> open = new ArrayList<>(List.of(root));

                @Override
                public void onComponentBegin(String name, Context context) {
                    var part = new ICalendarProperties(name, new ArrayList<>(), new ArrayList<>());
                    open.getLast().parts.add(part);
                    open.add(part);
                }

                @Override
                public void onComponentEnd(String name, Context context) {
                    open.removeLast();
                }

                @Override
                public void onProperty(VObjectProperty property, Context context) {
                    open.getLast().all.add(property);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return root.parts.getFirst().parts.getFirst();
    }

    Optional<VObjectProperty> first(String name) {
        return named(name).findFirst();
    }

    Stream<VObjectProperty> named(String name) {
        return all.stream().filter(property -> property.getName().equalsIgnoreCase(name));
    }

    /// The value of the first property of that name, its escapes undone; empty where there is none.
    String text(String name) {
        return first(name).map(ICalendarProperties::text).orElse("");
    }

    static String text(VObjectProperty property) {
        return VObjectPropertyValues.unescape(property.getValue()).strip();
    }

    /// A parameter without the quotes that some writers double; empty where there is none.
    static String parameter(VObjectProperty property, String name) {
        var value = property.getParameters().first(name);
        return value == null ? "" : value.replace("\"", "").strip();
    }
}
