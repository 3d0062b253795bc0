package org.yaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.yaoshi.harness.OnServer;

/** A formulation is long text, in Chinese, and comes back as it was given, whatever the database calls its type. */
class LongTextIT extends OnServer {

    private static final String LONG = "党参黄芪".repeat(50_000);

    @Inject
    private Shelf shelf;

    /** A row of the table whose long text the two databases name differently. */
    @Entity
    @Table(name = "formulation")
    public static class Draft {

        @Id
        private String id;

        private String name;

        private String draft;

        @Column(name = "changed_at")
        private LocalDateTime changedAt;

        @Column(name = "changed_by")
        private String changedBy;

        @Version
        private long version;
    }

    @ApplicationScoped
    @Transactional
    public static class Shelf {

        @PersistenceContext
        private EntityManager rows;

        public void keep(String id, String text) {
            var row = new Draft();
            row.id = id;
            row.name = "参芪饮";
            row.draft = text;
            row.changedAt = LocalDateTime.of(2026, 11, 23, 8, 0);
            row.changedBy = "test";
            rows.persist(row);
        }

        public String text(String id) {
            return rows.find(Draft.class, id).draft;
        }

        public void clear(String id) {
            rows.remove(rows.find(Draft.class, id));
        }
    }

    @Test
    void longTextComesBackWhole() {
        shelf.keep("long-text-test", LONG);

        assertThat(shelf.text("long-text-test")).isEqualTo(LONG);

        shelf.clear("long-text-test");
    }
}
