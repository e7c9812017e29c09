/// What must not lie about in clear: passwords of other servers, sealed in the database by a key that lies beside it, and
/// the signatures of links. It knows the key and nothing of what it seals; it announces nothing; it needs the data folder.
@NullMarked
package org.passerelle.platform.secrets;

import org.jspecify.annotations.NullMarked;
