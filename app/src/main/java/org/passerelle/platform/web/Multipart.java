package org.passerelle.platform.web;

import io.javalin.http.Context;
import jakarta.servlet.MultipartConfigElement;

/// Forms with files in them, weighed before anything of them is read.
public final class Multipart {

    private static final String HOW = "org.eclipse.jetty.multipartConfig";

    private Multipart() {}

    /// Has a form held in memory alone, never on the disk, and says whether it fits; one of another kind always does.
    ///
    /// @param mostBytes all of it may weigh
    public static boolean fits(Context context, long mostBytes) {
        if (!context.isMultipartFormData()) return true;
        int inMemory = (int) Math.min(mostBytes, Integer.MAX_VALUE);
        context.req().setAttribute(HOW, new MultipartConfigElement("", mostBytes, mostBytes, inMemory));
        return context.req().getContentLengthLong() <= mostBytes;
    }
}
