package org.yaoshi.formulation.store;

import org.yaoshi.document.Words;
import org.yaoshi.platform.Declined;

/** A change was based on a version that is no longer the newest: carrying it out would undo what someone else did. */
public final class Stale extends RuntimeException implements Declined {

    private static final long serialVersionUID = 1L;

    private final String id;

    public Stale(String id) {
        super("formulation " + id + " was changed by someone else");
        this.id = id;
    }

    public Stale(String id, Throwable cause) {
        super("formulation " + id + " was changed by someone else", cause);
        this.id = id;
    }

    @Override
    public int status() {
        return 412;
    }

    @Override
    public Words title() {
        return new Words("已被他人修改", "Changed by someone else");
    }

    @Override
    public Words detail() {
        return new Words(
                "配方「" + id + "」在您读取之后已被修改；请重新读取再改",
                "The formulation «" + id + "» was changed after you read it; read it again and repeat your change.");
    }
}
