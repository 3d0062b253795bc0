package org.yaoshi.formulation.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.yaoshi.document.Node;
import org.yaoshi.document.Unreadable;
import org.yaoshi.document.json.Json;
import org.yaoshi.formulation.Formulation;
import org.yaoshi.formulation.FormulationReader;

/** One formulation as a row. */
@Entity
@Table(name = "formulation")
class FormulationEntity {

    @Id
    private String id;

    /** Repeated from the draft for whoever looks into the database; nothing here reads it. */
    private String name;

    @Lob
    private String draft;

    /** In UTC: the column knows no zone. */
    @Column(name = "changed_at")
    private LocalDateTime changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private long version;

    /** For JPA. */
    protected FormulationEntity() {}

    FormulationEntity(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    long version() {
        return version;
    }

    StoredFormulation record(FormulationReader reader) {
        try {
            Node document = Json.read(id, draft);
            return new StoredFormulation(
                    id, reader.read(document), document, version, changedAt.toInstant(ZoneOffset.UTC), changedBy);
        } catch (Unreadable broken) {
            // Without the cause: it is nobody's bad request, but ours.
            throw new IllegalStateException(
                    "the stored formulation " + id + " cannot be read by this rule base: " + broken.getMessage());
        }
    }

    void apply(Formulation formulation, Node document, Instant at, String by) {
        name = formulation.name().orElse(id);
        draft = Json.write(document);
        changedAt = LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);
        changedBy = by;
    }
}
