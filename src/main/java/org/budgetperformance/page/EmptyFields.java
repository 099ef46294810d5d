package org.budgetperformance.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A browser sends the fields of a form that nobody filled in, too; they ask for nothing. */
@Provider
@PreMatching
public class EmptyFields implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        String accept = request.getHeaderString(HttpHeaders.ACCEPT);
        String query = request.getUriInfo().getRequestUri().getRawQuery();
        if (query == null
                || accept == null
                || !accept.contains("text/html")
                || !request.getMethod().equals("GET")) {
            return;
        }
        String filled = Arrays.stream(query.split("&"))
                .filter(field -> !field.endsWith("="))
                .collect(Collectors.joining("&"));
        if (filled.length() < query.length()) {
            request.setRequestUri(UriBuilder.fromUri(request.getUriInfo().getRequestUri())
                    .replaceQuery(filled.isEmpty() ? null : filled)
                    .build());
        }
    }
}
