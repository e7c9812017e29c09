package org.passerelle.addressbook.web;

import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/// Why a request is refused: an HTTP status and, where the protocol names one, the condition that was not met.
final class DavProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final int status;
    final transient @Nullable QName condition;

    DavProblem(int status, @Nullable QName condition) {
        super(status + (condition == null ? "" : " " + condition.getLocalPart()), null, false, false);
        this.status = status;
        this.condition = condition;
    }

    DavProblem(int status) {
        this(status, null);
    }
}
