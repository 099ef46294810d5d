package org.budgetperformance.shared.paging;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a page with the {@code Link} to the next one. */
public final class PageLinks {
    private PageLinks() {}

    /** @param body the page as the contract writes it */
    public static <T> RestResponse<T> answer(T body, Page<?> page, UriInfo uri) {
        RestResponse.ResponseBuilder<T> response = RestResponse.ResponseBuilder.ok(body);
        String next = page.nextCursor();
        if (next == null) {
            return response.build();
        }
        // relative to the host, so that it holds behind any proxy
        String target = uri.getRequestUriBuilder()
                .replaceQueryParam("cursor", next)
                .scheme(null)
                .host(null)
                .port(-1)
                .build()
                .toString();
        return response.header(HttpHeaders.LINK, "<" + target + ">; rel=\"next\"")
                .build();
    }
}
