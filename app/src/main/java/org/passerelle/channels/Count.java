package org.passerelle.channels;

/// How a network counts a text: one class per rule, in `channels.count`. Empty counts 0; more text never counts less.
public interface Count {

    int of(String text);

    /// What is counted: `characters`, `bytes` or `units`, by the sentence `count.<unit>`.
    String unit();
}
