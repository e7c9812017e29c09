/// Good manners, as advice before something is said: to everyone, on one's channels, or to one person. It knows what is
/// being written, one's recent posts, whom one has exchanged with and the names of the network. It announces advice, each
/// with its reason and a better wording, and blocks nothing. It needs people and exchanges, and whoever keeps the
/// publications gives it one's {@link org.passerelle.publishing.manners.Habits}.
///
/// A courtesy is one class; all of them stand in one list, in {@link org.passerelle.publishing.manners.Manners}.
@NullMarked
package org.passerelle.publishing.manners;

import org.jspecify.annotations.NullMarked;
