package org.yaoshi.formulation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaoshi.account.Permission;
import org.yaoshi.account.security.Allowed;
import org.yaoshi.account.security.Caller;
import org.yaoshi.document.Mistake;
import org.yaoshi.document.Node;
import org.yaoshi.document.Place;
import org.yaoshi.document.Unreadable;
import org.yaoshi.document.Words;
import org.yaoshi.formulation.Formulation;
import org.yaoshi.formulation.FormulationReader;
import org.yaoshi.platform.DuplicateKey;
import org.yaoshi.platform.Today;
import org.yaoshi.rules.Checker;
import org.yaoshi.rules.Report;
import org.yaoshi.rules.store.RuleBooks;

/**
 * The laboratory's formulations. Whatever is done to them, by a page or by a program, is done here: in one transaction, by
 * someone who may, and never over someone else's newer work.
 */
@ApplicationScoped
public class Formulations {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 64;
    private static final String THE_HOUSE = "yaoshi";

    @PersistenceContext(unitName = "yaoshi")
    private EntityManager rows;

    @Inject
    private RuleBooks law;

    @Inject
    private Caller caller;

    @Inject
    private Today today;

    /** All of them, in the order of their ids. */
    @Allowed(Permission.READ)
    @Transactional
    public List<StoredFormulation> list() {
        FormulationReader reader = reader();
        // Sorted here, not by the database: each orders a hyphen by its own locale.
        return rows.createQuery("select f from FormulationEntity f", FormulationEntity.class)
                .getResultStream()
                .sorted(Comparator.comparing(FormulationEntity::id))
                .map(row -> row.record(reader))
                .toList();
    }

    /** @throws NoSuchFormulation when there is none of that id */
    @Allowed(Permission.READ)
    @Transactional
    public StoredFormulation find(String id) {
        return row(id).record(reader());
    }

    /** What the law says of the draft, for a product made and filed on that day unless the draft names its own days. */
    @Allowed(Permission.READ)
    @Transactional
    public Report check(String id, LocalDate on) {
        return Checker.check(row(id).record(reader()).formulation(), law.book(), on);
    }

    /**
     * @throws IdTaken when there is one of that id
     * @throws Unreadable with every mistake of the document, or when the id is no id
     */
    @Allowed(Permission.CHANGE_FORMULATION)
    @Transactional
    public StoredFormulation create(String id, Node document) {
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            throw new Unreadable(new Mistake(
                    "",
                    Place.NOWHERE,
                    new Words(
                            "「" + id + "」不是配方标识；用小写字母、数字和连字符，最多 " + LONGEST_ID + " 个字符",
                            "«" + id + "» is no id of a formulation; use small letters, digits and hyphens, at most "
                                    + LONGEST_ID)));
        }
        Formulation formulation = reader().read(document);
        if (rows.find(FormulationEntity.class, id) != null) {
            throw new IdTaken(id);
        }
        FormulationEntity row = new FormulationEntity(id);
        row.apply(formulation, document, today.now(), caller.username());
        try {
            rows.persist(row);
            rows.flush();
        } catch (PersistenceException twoAtOnce) {
            if (DuplicateKey.causes(twoAtOnce)) {
                throw new IdTaken(id);
            }
            throw twoAtOnce;
        }
        return row.record(reader());
    }

    /**
     * @param expectedVersion the version that the change was made to
     * @throws NoSuchFormulation when there is none of that id
     * @throws Stale when it has been changed since
     * @throws Unreadable with every mistake of the document
     */
    @Allowed(Permission.CHANGE_FORMULATION)
    @Transactional
    public StoredFormulation change(String id, long expectedVersion, Node document) {
        FormulationEntity row = row(id);
        if (row.version() != expectedVersion) {
            throw new Stale(id);
        }
        row.apply(reader().read(document), document, today.now(), caller.username());
        try {
            rows.flush();
        } catch (OptimisticLockException someoneWasFaster) {
            throw new Stale(id, someoneWasFaster);
        }
        return row.record(reader());
    }

    /** Furnishes an empty house with the example products, all or none. */
    @Transactional
    void furnish(Map<String, Node> products) {
        long kept = rows.createQuery("select count(f) from FormulationEntity f", Long.class)
                .getSingleResult();
        if (kept == 0) {
            products.forEach((id, document) -> {
                FormulationEntity row = new FormulationEntity(id);
                row.apply(reader().read(document), document, today.now(), THE_HOUSE);
                rows.persist(row);
            });
        }
    }

    private FormulationEntity row(String id) {
        FormulationEntity row = rows.find(FormulationEntity.class, id);
        if (row == null) {
            throw new NoSuchFormulation(id);
        }
        return row;
    }

    private FormulationReader reader() {
        return new FormulationReader(law.book().vocabulary());
    }
}
