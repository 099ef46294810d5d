package org.budgetperformance.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules (审核规则), and what they find. */
public final class Rules {
    private static final List<ProjectRule> OF_A_PROJECT = List.of(
            new AmountOutsideCostRule(),
            new BudgetPositiveRule(),
            new BudgetSumRule(),
            new CheckCharacterRule(),
            new CodeYearRule(),
            new ContradictionRule(),
            new CostTargetAmountRule(),
            new CostWithoutAmountRule(),
            new DescriptionRepeatsRule(),
            new EcologicalRule(),
            new IndicatorsMissingRule(),
            new Level1MissingRule(),
            new Level2LabelRule(),
            new Level2MissingRule(),
            new Level2PlaceRule(),
            new LevelOrderRule(),
            new MaskedNameRule(),
            new MixedSpellingsRule(),
            new NameIsLevelRule(),
            new NameIsUnitRule(),
            new ObjectiveMissingRule(),
            new OverHundredRule(),
            new PeopleUnitRule(),
            new PercentSpellingRule(),
            new PlaceholderRule(),
            new PlanDecemberRule(),
            new PlanFirstHalfRule(),
            new PlanInconsistentRule(),
            new PlanMissingRule(),
            new PlanPerPeriodRule(),
            new QualityCountRule(),
            new QuantityRateRule(),
            new RateOperatorRule(),
            new RepeatsNameRule(),
            new TargetIsNameRule(),
            new TargetUnitIsNameRule(),
            new TargetUnreadableRule(),
            new UnevenDisclosureRule(),
            new VacuousBoundRule(),
            new VacuousDeadlineRule());

    private static final List<GroupRule> ACROSS_PROJECTS = List.of(
            new CopiedIndicatorsRule(),
            new DirectionRule(),
            new DivisionRule(),
            new LikeObjectivesRule(),
            new TemplatePlanRule());

    private static final Map<String, Rule> BY_ID =
            all().stream().collect(Collectors.toUnmodifiableMap(Rule::id, it -> it));

    private Rules() {}

    /** In the order of their ids. */
    public static List<Rule> all() {
        return Stream.<Rule>concat(OF_A_PROJECT.stream(), ACROSS_PROJECTS.stream())
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    public static Optional<Rule> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** What is wrong with the project by itself. */
    public static Stream<Finding> review(ReviewedProject project) {
        return OF_A_PROJECT.stream().flatMap(rule -> rule.review(project));
    }

    /**
     * What is wrong with all of them, beside each other too; a thing is told once, in however many groups it shows. The projects may be
     * too many to be held at once: of each only its traits are kept.
     */
    public static Stream<Finding> review(Stream<ReviewedProject> projects) {
        Map<GroupRule, Map<Group, List<Trait>>> groups = new LinkedHashMap<>();
        Stream<Finding> alone = projects.peek(project ->
                        traits(project).forEach(trait -> of(groups, trait).add(trait)))
                .flatMap(Rules::review);
        // made only when the projects are through
        Stream<Finding> beside =
                Stream.of(groups).flatMap(it -> it.values().stream()).flatMap(Rules::across);
        return Stream.concat(alone, beside);
    }

    /** What the rules that compare projects have to know of one. */
    public static Stream<Trait> traits(ReviewedProject project) {
        return ACROSS_PROJECTS.stream().flatMap(rule -> rule.traits(project));
    }

    private static List<Trait> of(Map<GroupRule, Map<Group, List<Trait>>> groups, Trait trait) {
        return groups.computeIfAbsent(trait.rule(), it -> new LinkedHashMap<>())
                .computeIfAbsent(trait.group(), it -> new ArrayList<>());
    }

    private static Stream<Finding> across(Map<Group, List<Trait>> groups) {
        return groups.values().stream()
                .flatMap(it -> it.get(0).rule().compare(it))
                .collect(Collectors.toMap(
                        it -> it.project() + it.pointer(),
                        it -> it,
                        BinaryOperator.minBy(Finding.BY_ARGUMENTS),
                        TreeMap::new))
                .values()
                .stream();
    }
}
