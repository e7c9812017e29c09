/// The pages of introductions, referrals and thanks.
@NullMarked
package org.passerelle.introductions.web;

import org.jspecify.annotations.NullMarked;
