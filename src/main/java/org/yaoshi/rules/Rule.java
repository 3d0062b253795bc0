package org.yaoshi.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yaoshi.document.Words;
import org.yaoshi.formulation.Pathway;

/**
 * A rule (规则): what is asked, since when, by which clause, and what to do about a breach.
 *
 * @param id {@code check/subject}, never used again for another rule
 * @param why why the law asks this
 * @param fix what to do about a breach
 * @param versions in the order of their days; each holds until the next
 */
public record Rule(
        String id, String check, Words title, AppliesBy appliesBy, Words why, Words fix, List<Version> versions) {

    public Rule {
        versions = List.copyOf(versions);
    }

    /** By which day a rule applies (适用日期). */
    public enum AppliesBy {
        PRODUCTION,
        FILING
    }

    /**
     * The whole of a rule from one day on.
     *
     * @param provision what it asks; empty once it is repealed
     * @param pathways to which products it speaks; empty for all
     */
    public record Version(
            LocalDate from,
            Severity severity,
            Citation because,
            List<Pathway> pathways,
            Optional<Provision> provision) {

        public Version {
            pathways = List.copyOf(pathways);
        }
    }

    /** The version in force on a day; empty before the first and after a repeal. */
    public Optional<Version> on(LocalDate day) {
        Version latest = null;
        for (Version version : versions) {
            if (!version.from().isAfter(day)) {
                latest = version;
            }
        }
        return Optional.ofNullable(latest).filter(version -> version.provision().isPresent());
    }
}
