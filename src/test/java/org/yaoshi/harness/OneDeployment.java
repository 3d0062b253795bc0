package org.yaoshi.harness;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.BeforeStop;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;

/**
 * One server and one deployment for all test classes. Payara Micro starts anew for each deployment, and Arquillian deploys anew
 * for each class; a laboratory's server does neither, and the tests would take minutes longer.
 */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Keeper.class);
    }

    /** Lets the first class deploy, hands its deployment to the others, and takes it down when the container stops. */
    public static final class Keeper {

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        @Inject
        private Instance<ClassContext> classes;

        @Inject
        private Event<UnDeployManagedDeployments> undeploy;

        private DeploymentScenario deployed;
        private boolean stopping;

        void generate(@Observes EventContext<GenerateDeployment> event) {
            if (deployed == null) {
                event.proceed();
                deployed = scenario.get();
            } else {
                scenario.set(deployed);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            boolean alreadyThere = deployed.deployments().stream().anyMatch(deployment -> deployment.isDeployed());
            if (!alreadyThere) {
                event.proceed();
            }
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            if (stopping) {
                event.proceed();
            }
        }

        void stop(@Observes BeforeStop event) {
            stopping = true;
            classes.get().activate(Keeper.class);
            try {
                scenario.set(deployed);
                undeploy.fire(new UnDeployManagedDeployments());
            } finally {
                classes.get().deactivate();
                classes.get().destroy(Keeper.class);
            }
        }
    }
}
