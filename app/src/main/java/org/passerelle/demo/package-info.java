/// An invented network to try the product on: people, two years of exchanges and their stories, as importable archives.
///
/// It knows names, trades, towns and a grammar of short texts (resources under `demo/`); it announces nothing; it needs
/// the JDK alone. {@link DemoNetwork} is the one door: the same arguments always write the same bytes.
@NullMarked
package org.passerelle.demo;

import org.jspecify.annotations.NullMarked;
