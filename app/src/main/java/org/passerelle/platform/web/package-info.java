/// What all pages share: the visit, the layout, assets, refusals, and the guards every request passes.
@NullMarked
package org.passerelle.platform.web;

import org.jspecify.annotations.NullMarked;
