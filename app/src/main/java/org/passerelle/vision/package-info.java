/// Vision: why the owner tends a network, and the objectives that follow. It knows what they wrote before beginning, each
/// objective with its measure, and every review; announces nothing; and needs people, ties, introductions and Today, which it
/// tells whom reaching serves what. Facts that live above are counted by measures the modules there give it.
@NullMarked
package org.passerelle.vision;

import org.jspecify.annotations.NullMarked;
