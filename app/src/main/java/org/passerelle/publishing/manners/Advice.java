package org.passerelle.publishing.manners;

import java.util.List;

/// One thing to think of before saying it. It never keeps anyone from saying it.
///
/// @param courtesy the name of the rule
/// @param what is noticed, to say in the reader's language
/// @param why it was noticed, where that needs telling: sentences in the reader's language
/// @param better what to do or to write instead: one or more, to say in the language of the text
public record Advice(String courtesy, Saying what, List<Saying> why, List<Saying> better) {

    static Advice of(Courtesy courtesy, Saying what, Saying... better) {
        return new Advice(courtesy.name(), what, List.of(), List.of(better));
    }
}
