package org.yaoshi.formulation.store;

import org.yaoshi.document.Words;
import org.yaoshi.platform.Declined;

/** A formulation was to be made under an id that another one has. */
public final class IdTaken extends RuntimeException implements Declined {

    private static final long serialVersionUID = 1L;

    private final String id;

    public IdTaken(String id) {
        super("formulation " + id + " exists");
        this.id = id;
    }

    /** Over REST only {@code If-None-Match: *} makes a formulation, and 412 is what that condition fails with. */
    @Override
    public int status() {
        return 412;
    }

    @Override
    public Words title() {
        return new Words("标识已被占用", "The id is taken");
    }

    @Override
    public Words detail() {
        return new Words("配方「" + id + "」已经存在；换一个标识", "There is a formulation «" + id + "» already; choose another id.");
    }
}
