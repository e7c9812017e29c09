/// The pages of the way out: what to take, in which form.
@NullMarked
package org.passerelle.exports.web;

import org.jspecify.annotations.NullMarked;
