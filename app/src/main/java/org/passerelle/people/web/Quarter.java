package org.passerelle.people.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A quarter of the network: a few pages that belong together. Two short rows of links lead to all of them.
public enum Quarter {
    PERSONS("/people", "/people/organisations", "/people/spheres", "/people/tidy", "/duplicates", "/news"),
    TIES("/map", "/path", "/reciprocity"),
    TURNS("/introductions", "/referrals", "/promises"),
    ENCOUNTERS("/events", "/cards");

    private final List<String> pages;

    Quarter(String... pages) {
        this.pages = List.of(pages);
    }

    /// The one that holds the page of this name, the last word of its address.
    public static Quarter of(String page) {
        return Arrays.stream(values())
                .filter(quarter -> quarter.pages.stream().anyMatch(path -> name(path).equals(page)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No quarter holds the page " + page));
    }

    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The addresses of its pages; the first is where it begins.
    public List<String> pages() {
        return pages;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
