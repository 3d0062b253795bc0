package org.yaoshi.formulation.store;

import org.yaoshi.document.Words;
import org.yaoshi.platform.Declined;

/** A formulation was asked for that is not there. */
public final class NoSuchFormulation extends RuntimeException implements Declined {

    private static final long serialVersionUID = 1L;

    private final String id;

    public NoSuchFormulation(String id) {
        super("no formulation " + id);
        this.id = id;
    }

    @Override
    public int status() {
        return 404;
    }

    @Override
    public Words title() {
        return new Words("没有这个配方", "No such formulation");
    }

    @Override
    public Words detail() {
        return new Words("没有配方「" + id + "」", "There is no formulation «" + id + "».");
    }
}
