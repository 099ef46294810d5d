package org.budgetperformance.shared.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.budgetperformance.domain.FaultCode;
import org.budgetperformance.shared.problem.Fault;
import org.budgetperformance.shared.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Refuses a request whose parameters the contract does not know or whose values it does not allow, naming all of them. */
@Provider
public class ParameterFilter implements ContainerRequestFilter {
    private final Contract contract;
    private final ParameterChecker checker;
    private final FieldNames fields;
    private final ResourceInfo resource;

    public ParameterFilter(Contract contract, ParameterChecker checker, FieldNames fields, ResourceInfo resource) {
        this.contract = contract;
        this.checker = checker;
        this.fields = fields;
        this.resource = resource;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        // the generated interfaces name their methods after the contract's operations
        String operationId = resource.getResourceMethod().getName();
        List<ObjectNode> parameters = contract.parameters(operationId);
        UriInfo uri = request.getUriInfo();
        List<Fault> faults = unknown(uri, parameters);
        for (ObjectNode parameter : parameters) {
            String name = parameter.path("name").asText();
            List<String> values = switch (parameter.path("in").asText()) {
                case "query" -> uri.getQueryParameters().get(name);
                case "path" -> uri.getPathParameters().get(name);
                default -> request.getHeaders().get(name);
            };
            faults.addAll(checker.check(parameter, values == null ? List.of() : values));
            // a condition that does not apply to an answer is ignored, as HTTP has it: a browser sends what it kept of
            // another one
            if (values != null && !parameter.path("in").asText().equals("header")) {
                faults.addAll(unfit(parameter, AnswerType.of(request)));
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(fields.read(operationId, uri.getQueryParameters()));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.badRequest(faults);
        }
    }

    /** A parameter of pages says nothing to an export, and the other way round. */
    private static List<Fault> unfit(ObjectNode parameter, @Nullable String mediaType) {
        JsonNode kinds = parameter.path("x-media-types");
        if (mediaType == null || kinds.isEmpty() || fits(kinds, mediaType)) {
            return List.of();
        }
        String name = parameter.path("name").asText();
        return List.of(Fault.ofParameter(name, FaultCode.UNFIT_PARAMETER, name, mediaType));
    }

    private static boolean fits(JsonNode kinds, String mediaType) {
        return kinds.valueStream()
                .flatMap(JsonNode::valueStream)
                .anyMatch(type -> type.asText().equals(mediaType));
    }

    private static List<Fault> unknown(UriInfo uri, List<ObjectNode> parameters) {
        Set<String> known = parameters.stream()
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toSet());
        List<Fault> faults = new ArrayList<>();
        uri.getQueryParameters().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .forEach(name -> faults.add(Fault.ofParameter(name, FaultCode.UNKNOWN_PARAMETER, name)));
        return faults;
    }
}
