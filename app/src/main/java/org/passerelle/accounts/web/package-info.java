/// Setting up, signing in and out, and the choice of a language.
@NullMarked
package org.passerelle.accounts.web;

import org.jspecify.annotations.NullMarked;
