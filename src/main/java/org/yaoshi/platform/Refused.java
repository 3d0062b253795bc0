package org.yaoshi.platform;

import jakarta.ws.rs.WebApplicationException;

/** Thrown where a request cannot be carried out and the one who sent it can mend that. */
public class Refused extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    public Refused(Problem problem) {
        super(problem.title() + ": " + problem.detail(), problem.response());
    }
}
