package org.yaoshi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaoshi.harness.OnServer;

class TransactionIT extends OnServer {

    @Inject
    private Desk desk;

    /** A transactional entrance such as each feature has. */
    @ApplicationScoped
    @Transactional
    public static class Desk {

        @PersistenceContext
        private EntityManager rows;

        public void register(String username) {
            rows.createNativeQuery("insert into account values (?1, 'A', 'B', 'C', 0)")
                    .setParameter(1, username)
                    .executeUpdate();
        }

        public void registerAndFail(String username) {
            register(username);
            throw new IllegalStateException("changed my mind");
        }

        public boolean knows(String username) {
            return !rows.createNativeQuery("select username from account where username = ?1")
                    .setParameter(1, username)
                    .getResultList()
                    .isEmpty();
        }

        public void forget(String username) {
            rows.createNativeQuery("delete from account where username = ?1")
                    .setParameter(1, username)
                    .executeUpdate();
        }
    }

    @BeforeEach
    void nobodyOfThatName() {
        desk.forget("transaction-test");
    }

    @Test
    void whatWasDoneStays() {
        desk.register("transaction-test");

        assertThat(desk.knows("transaction-test")).isTrue();
    }

    @Test
    void whatFailedHalfwayNeverHappened() {
        assertThatThrownBy(() -> desk.registerAndFail("transaction-test")).isInstanceOf(IllegalStateException.class);

        assertThat(desk.knows("transaction-test")).isFalse();
    }
}
