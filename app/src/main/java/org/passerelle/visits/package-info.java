/// Where the visits of the owner’s site came from. It knows what its statistics told, file by file, and sets beside it the
/// conversations of the ledger. It announces nothing; it needs the readers of reports, the ledger and publications.
@NullMarked
package org.passerelle.visits;

import org.jspecify.annotations.NullMarked;
