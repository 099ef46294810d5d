package org.budgetperformance.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.budgetperformance.domain.Severity;
import org.jspecify.annotations.Nullable;

/** What reviewers look for; its title, explanation and message stand in {@code rules_*.properties} under its id. */
public abstract class Rule {
    private final String id;
    private final Severity severity;
    private final Settings.OfRule settings;
    private final List<Parameter> parameters = new ArrayList<>();

    Rule(String id, Severity severity, Settings settings) {
        this.id = id;
        this.settings = settings.of(id);
        this.severity = Objects.requireNonNullElse(this.settings.severity(), severity);
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** Whether the district looks for it at all. */
    public boolean isEnabled() {
        return settings.enabled();
    }

    /** What of it a district may set otherwise. */
    public List<Parameter> parameters() {
        return List.copyOf(parameters);
    }

    final Finding finding(ReviewedProject project, String pointer, String... arguments) {
        return new Finding(this, project.code(), pointer, List.of(arguments), null, null);
    }

    /** A parameter that is a whole number. */
    final int number(String name, int standard, int least, int most) {
        return parameter(name, Integer.toString(standard), text -> {
            int value = Integer.parseInt(text);
            if (value < least || value > most) {
                throw new IllegalArgumentException("not from " + least + " to " + most);
            }
            return value;
        });
    }

    /** A parameter that is a list of words. */
    final List<String> words(String name, String... standard) {
        return parameter(name, String.join(Parameter.COMMA, standard), Parameter::words);
    }

    /** A parameter that is a list of terms of the contract. */
    final <E extends Enum<E>> List<E> terms(String name, Class<E> type, String... standard) {
        return parameter(
                name,
                String.join(Parameter.COMMA, standard),
                text -> Parameter.words(text).stream()
                        .map(it -> Enum.valueOf(type, it))
                        .toList());
    }

    final <T> T parameter(String name, String standard, Function<String, T> reader) {
        String own = settings.parameters().get(name);
        Parameter parameter = new Parameter(name, standard, own == null ? standard : own);
        parameters.add(parameter);
        try {
            return reader.apply(parameter.value());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    id + " cannot have " + parameter.value() + " as " + name + ": " + e.getMessage(), e);
        }
    }

    /** @return a name among the settings that is no parameter's; null where all is well */
    final @Nullable String unknownParameter() {
        List<String> known = parameters.stream().map(Parameter::name).toList();
        return settings.parameters().keySet().stream()
                .filter(it -> !known.contains(it))
                .findFirst()
                .orElse(null);
    }

    @Override
    public String toString() {
        return id;
    }
}
