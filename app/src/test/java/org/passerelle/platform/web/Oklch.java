package org.passerelle.platform.web;

import java.util.stream.DoubleStream;

/// A colour as the style sheets write it: lightness 0–1, chroma from 0, hue in degrees.
record Oklch(double lightness, double chroma, double hueDegrees) {

    /// Reads `98.4% .006 95`.
    static Oklch parse(String numbers) {
        var parts = numbers.strip().split("\\s+");
        var lightness = Double.parseDouble(parts[0].replace("%", ""));
        return new Oklch(
                parts[0].endsWith("%") ? lightness / 100 : lightness,
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]));
    }

    /// The contrast ratio of WCAG 2.2, 1 to 21.
    double contrastWith(Oklch other) {
        var mine = luminance();
        var theirs = other.luminance();
        return (Math.max(mine, theirs) + .05) / (Math.min(mine, theirs) + .05);
    }

    private double luminance() {
        var rgb = linear().map(channel -> Math.clamp(channel, 0, 1)).toArray();
        return .2126 * rgb[0] + .7152 * rgb[1] + .0722 * rgb[2];
    }

    /// Through Oklab to linear sRGB, with the matrices of CSS Color 4.
    private DoubleStream linear() {
        var a = chroma * Math.cos(Math.toRadians(hueDegrees));
        var b = chroma * Math.sin(Math.toRadians(hueDegrees));
        var l = Math.pow(lightness + .3963377774 * a + .2158037573 * b, 3);
        var m = Math.pow(lightness - .1055613458 * a - .0638541728 * b, 3);
        var s = Math.pow(lightness - .0894841775 * a - 1.2914855480 * b, 3);
        return DoubleStream.of(
                4.0767416621 * l - 3.3077115913 * m + .2309699292 * s,
                -1.2684380046 * l + 2.6097574011 * m - .3413193965 * s,
                -.0041960863 * l - .7034186147 * m + 1.7076147010 * s);
    }
}
