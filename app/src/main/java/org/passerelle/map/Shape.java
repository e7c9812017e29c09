package org.passerelle.map;

import java.util.regex.Pattern;

/// The mark of a person: each sector has a shape of its own, so that colour carries nothing alone.
enum Shape {
    DISC("m-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0z"),
    SQUARE("m-.87-.87h1.74v1.74h-1.74z"),
    TRIANGLE("m0-1.15l1.08 1.9h-2.16z"),
    HEXAGON("m0-1.1l.95.55v1.1l-.95.55-.95-.55v-1.1z"),
    TURNED("m0 1.15l1.08-1.9h-2.16z"),
    CROSS("m-.4-1.1h.8v.7h.7v.8h-.7v.7h-.8v-.7h-.7v-.8h.7z"),
    HALF("m-1.15.6a1.15 1.15 0 0 1 2.3 0z"),
    /// Of those in no circle, drawn hollow.
    RING("m-.9 0a.9.9 0 1 0 1.8 0a.9.9 0 1 0-1.8 0z");

    private static final Pattern TOKEN = Pattern.compile("[a-zA-Z]|-?\\d*\\.?\\d+");

    /// Its path around a point of its own, at size 1.
    private final String outline;

    Shape(String outline) {
        this.outline = outline;
    }

    static Shape of(Sector sector) {
        return sector.circleId() == Sector.OTHERS ? RING : values()[sector.rank() % (values().length - 1)];
    }

    /// Its path at a size: half its width, in units of the picture.
    String path(double x, double y, double size) {
        var path = new StringBuilder("M%s %s".formatted(Spot.number(x), Spot.number(y)));
        var matcher = TOKEN.matcher(outline);
        char command = 'm';
        int place = 0;
        while (matcher.find()) {
            var token = matcher.group();
            if (Character.isLetter(token.charAt(0))) {
                command = token.charAt(0);
                place = 0;
                path.append(command);
            } else {
                boolean flag = command == 'a' && place % 7 >= 2 && place % 7 <= 4;
                if (place > 0) path.append(' ');
                path.append(flag ? token : Spot.number(Double.parseDouble(token) * size));
                place++;
            }
        }
        return path.toString();
    }
}
