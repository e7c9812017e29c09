/// The places where the owner publishes and listens, one file each over one contract: {@link org.passerelle.channels.Channel}.
///
/// It knows what each network asks for, allows and answers ({@link org.passerelle.channels.Field},
/// {@link org.passerelle.channels.Limits}, {@link org.passerelle.channels.Outcome}), and keeps the accounts the owner
/// connected, their secrets sealed ({@link org.passerelle.channels.Channels}). It knows nothing of calendars, retries or
/// people: whoever publishes decides when, and hands over a {@link org.passerelle.channels.Draft} with a
/// {@link org.passerelle.channels.Trace} that outlives a crash.
///
/// ```java
/// var connection = channels.find(7).orElseThrow();
/// if (connection.channel() instanceof Channel.Publishes network) {
///     var trace = Trace.read(row.trace(), row::keepDurably);
///     switch (network.publish(connection.account(), draft, trace)) {
///         case Outcome.Published done -> row.published(done.remoteId(), done.url(), done.at());
///         case Outcome.Rejected no -> row.rejected(no.reason());
///         case Outcome.RetryLater later -> row.waitUntil(later.at(), later.reason());
///         case Outcome.Unknown unknown -> row.unknown(unknown.reason()); // never again by itself: reconcile
///         case Outcome.NeedsReconnect broken -> channels.lose(connection.account(), broken.reason());
///     }
/// }
/// ```
///
/// It announces nothing, and needs the guarded door for outgoing HTTP, secrets and settings.
@NullMarked
package org.passerelle.channels;

import org.jspecify.annotations.NullMarked;
