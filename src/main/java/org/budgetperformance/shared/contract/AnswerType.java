package org.budgetperformance.shared.contract;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the media type of an answer that the contract offers in several, and leaves it as the one that {@code Accept} names. The
 * framework's own choice between two methods takes any of them when none is acceptable, and without {@code Accept} one by chance.
 */
@Provider
@PreMatching
public class AnswerType implements ContainerRequestFilter {
    private static final String CHOSEN = AnswerType.class.getName();
    private static final Comparator<Offer> BEST =
            Comparator.comparingDouble(Offer::quality).thenComparingInt(Offer::specificity);

    private final Contract contract;

    public AnswerType(Contract contract) {
        this.contract = contract;
    }

    /** The media type that was chosen for this request; null where the contract leaves no choice. */
    static @Nullable String of(ContainerRequestContext request) {
        return (String) request.getProperty(CHOSEN);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        // answered as GET is, without the body
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        List<String> offered = contract.mediaTypes(method, path);
        if (offered.size() > 1) {
            choose(offered, request);
        }
    }

    private static void choose(List<String> offered, ContainerRequestContext request) {
        List<MediaType> accepted = accepted(request);
        // of equal offers max takes the last one, and the contract's first choice is to win
        String chosen = offered.stream()
                .flatMap(type -> offer(type, accepted).stream())
                .reduce((one, other) -> BEST.compare(other, one) > 0 ? other : one)
                .map(Offer::mediaType)
                .orElseThrow(NotAcceptableException::new);
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, chosen);
        request.setProperty(CHOSEN, chosen);
    }

    /** What is acceptable by a header that cannot be read is nothing. */
    private static List<MediaType> accepted(ContainerRequestContext request) {
        try {
            return request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /** How well a media type is accepted: by the most specific range that it falls into; empty when that range refuses it. */
    private static Optional<Offer> offer(String mediaType, List<MediaType> accepted) {
        MediaType type = MediaType.valueOf(mediaType);
        return accepted.stream()
                .filter(type::isCompatible)
                .map(range -> new Offer(mediaType, quality(range), specificity(range)))
                .max(Comparator.comparingInt(Offer::specificity))
                .filter(offer -> offer.quality() > 0);
    }

    private static double quality(MediaType range) {
        try {
            return Double.parseDouble(range.getParameters().getOrDefault("q", "1"));
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }

    private static int specificity(MediaType range) {
        return (range.isWildcardType() ? 0 : 1) + (range.isWildcardSubtype() ? 0 : 1);
    }

    private record Offer(String mediaType, double quality, int specificity) {}
}
