package org.budgetperformance.shared.problem;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Leaves it to {@link HttpEdge} to refuse a malformed address. Quarkus would do so before any route of ours is asked, with an empty
 * body, unless this property is set when the HTTP server's classes are loaded; nothing of the application is called earlier.
 */
public class AddressCheck implements SmallRyeConfigBuilderCustomizer {
    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
