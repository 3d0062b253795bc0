package org.yaoshi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether this server can answer truthfully now: UP only while every prerequisite is in order. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    @Inject
    @Any
    private Instance<Prerequisite> prerequisites;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("yaoshi").up();
        for (Prerequisite prerequisite : prerequisites) {
            var trouble = prerequisite.trouble();
            answer.withData(prerequisite.name(), trouble.orElse("in order"));
            if (trouble.isPresent()) {
                answer.down();
            }
        }
        return answer.build();
    }
}
