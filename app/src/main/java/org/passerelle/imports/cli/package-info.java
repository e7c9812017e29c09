/// The commands about imports: `import`, `imports`, `undo`.
@NullMarked
package org.passerelle.imports.cli;

import org.jspecify.annotations.NullMarked;
