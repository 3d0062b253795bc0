package org.yaoshi.formulation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.yaoshi.platform.Config;
import org.yaoshi.platform.Prerequisite;
import org.yaoshi.rules.store.RuleBooks;

/** The example products of the rule base, for a demonstration to begin with. What visitors make of them stays. */
@ApplicationScoped
public class ExampleProducts implements Prerequisite {

    private static final int AFTER_THE_RULE_BASE = 300;

    @Inject
    private RuleBooks law;

    @Inject
    private Formulations formulations;

    @Override
    public String name() {
        return "example products";
    }

    @Override
    public int order() {
        return AFTER_THE_RULE_BASE;
    }

    @Override
    public void prepare() {
        if (Config.read().demo()) {
            formulations.furnish(law.base().products());
        }
    }

    @Override
    public Optional<String> trouble() {
        return Optional.empty();
    }
}
