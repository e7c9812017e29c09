package org.passerelle.map;

import org.jspecify.annotations.Nullable;
import org.passerelle.links.Circle;
import org.passerelle.platform.Words;

/// A sector as it is drawn.
///
/// @param circle null for those of no circle there
/// @param people how many have a seat in it
/// @param besides how many of its circle have none, in 0 where it is no circle's
public record Wedge(Sector sector, @Nullable Circle circle, int people, int besides) {

    private static final double INNER = 122;
    private static final double OUTER = 304;
    private static final double NAMES = 331;
    private static final double NAMES_TURNED = 340;
    private static final double MARGIN_DEGREES = 1;
    private static final double CHARACTER = 7.4;
    private static final double CHARACTER_ON_A_PHONE = 12.6;

    public String called(Words words) {
        return circle == null ? words.say("map.others") : circle.called(words);
    }

    /// Its name and how many people, as far as they fit along its arc.
    public String along(Words words) {
        var counted = brief(words) + " · " + words.number(people) + (besides > 0 ? " (+" + words.number(besides) + ")" : "");
        return fitting(CHARACTER, counted, brief(words) + " · " + words.number(people), brief(words), shorter(words));
    }

    /// The same in the larger letters of a small screen.
    public String alongOnAPhone(Words words) {
        return fitting(CHARACTER_ON_A_PHONE, brief(words), shorter(words), shorter(words).split(" ")[0]);
    }

    private String brief(Words words) {
        return circle == null ? words.say("map.others") : circle.brief();
    }

    private String shorter(Words words) {
        return circle != null && circle.isCalledByPerson() ? Spot.shorter(circle.brief()) : brief(words);
    }

    private String fitting(double character, String... names) {
        int room = (int) (Math.toRadians(sector.spans() - 2 * MARGIN_DEGREES) * NAMES / character);
        for (var name : names) if (name.length() <= room) return name;
        return room < 4 ? "" : names[names.length - 1].substring(0, room - 1).strip() + "…";
    }

    /// Its part of the outer rings.
    public String ground() {
        int large = sector.spans() > 180 ? 1 : 0;
        return "M%s %sA%s %s 0 %d 1 %s %sL%s %sA%s %s 0 %d 0 %s %sz".formatted(
                x(sector.begins(), OUTER), y(sector.begins(), OUTER), number(OUTER), number(OUTER), large,
                x(sector.ends(), OUTER), y(sector.ends(), OUTER),
                x(sector.ends(), INNER), y(sector.ends(), INNER), number(INNER), number(INNER), large,
                x(sector.begins(), INNER), y(sector.begins(), INNER));
    }

    /// Every other one is tinted, so that eyes keep to it.
    public boolean isTinted() {
        return sector.rank() % 2 == 1;
    }

    /// The line where it begins.
    public String border() {
        double x = Math.sin(Math.toRadians(sector.begins()));
        double y = -Math.cos(Math.toRadians(sector.begins()));
        return "M%s %sL%s %s".formatted(number(x * INNER), number(y * INNER), number(x * OUTER), number(y * OUTER));
    }

    /// The arc its name is written along, always from left to right.
    public String arc() {
        boolean turned = sector.middle() > 90 && sector.middle() < 270;
        double from = turned ? sector.ends() - MARGIN_DEGREES : sector.begins() + MARGIN_DEGREES;
        double to = turned ? sector.begins() + MARGIN_DEGREES : sector.ends() - MARGIN_DEGREES;
        double radius = turned ? NAMES_TURNED : NAMES;
        return "M%s %sA%s %s 0 %d %d %s %s".formatted(
                x(from, radius), y(from, radius), number(radius), number(radius), sector.spans() > 180 ? 1 : 0, turned ? 0 : 1, x(to, radius), y(to, radius));
    }

    public String mark() {
        return Shape.of(sector).path(7, 7, 5);
    }

    private static String x(double degrees, double radius) {
        return number(Math.sin(Math.toRadians(degrees)) * radius);
    }

    private static String y(double degrees, double radius) {
        return number(-Math.cos(Math.toRadians(degrees)) * radius);
    }

    private static String number(double value) {
        return Spot.number(value);
    }
}
