package org.passerelle.demo;

import java.time.ZoneId;
import java.util.List;

/// Where people live and work.
///
/// @param weight how many of our people live there, relative to the others
/// @param percentFrench how many of them write in French
/// @param frenchMix the list of `mixes.txt` that says where French-writing people's names come from
/// @param phones number patterns of ranges kept for fiction, `#` for any digit; empty where a country keeps none
record Town(
        String name,
        String country,
        ZoneId zone,
        int weight,
        int percentFrench,
        String frenchMix,
        String englishMix,
        List<String> phones) {

    static List<Town> all() {
        return Lists.read("towns").named("towns").stream().map(Town::parse).toList();
    }

    private static Town parse(String line) {
        var cells = line.split("\\|", -1);
        return new Town(
                cells[0],
                cells[1],
                ZoneId.of(cells[2]),
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                cells[5],
                cells[6],
                cells[7].isEmpty() ? List.of() : List.of(cells[7].split(",")));
    }

    boolean isInEurope() {
        return zone.getId().startsWith("Europe/");
    }
}
