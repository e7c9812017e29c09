@NullMarked
package org.passerelle.news.web;

import org.jspecify.annotations.NullMarked;
