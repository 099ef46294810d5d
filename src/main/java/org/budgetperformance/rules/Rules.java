package org.budgetperformance.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final Comparator<Finding> BY_ARGUMENTS =
            Comparator.comparing(finding -> String.join("\n", finding.arguments()));

    private Rules() {}

    /** In the order of their ids. */
    public static List<Rule> all() {
        return Stream.<Rule>concat(OF_A_PROJECT.stream(), ACROSS_PROJECTS.stream())
                .sorted(Comparator.comparing(Rule::id))
                .toList();
    }

    public static List<GroupRule> acrossProjects() {
        return ACROSS_PROJECTS;
    }

    /** What is wrong with the project by itself. */
    public static Stream<Finding> review(ReviewedProject project) {
        return OF_A_PROJECT.stream().flatMap(rule -> rule.review(project));
    }

    /** What is wrong with all of them, beside each other too; a thing is told once, in however many groups it shows. */
    public static Stream<Finding> review(Collection<ReviewedProject> projects) {
        return Stream.concat(
                projects.stream().flatMap(Rules::review),
                ACROSS_PROJECTS.stream().flatMap(rule -> across(rule, projects)));
    }

    private static Stream<Finding> across(GroupRule rule, Collection<ReviewedProject> projects) {
        Map<String, List<ReviewedProject>> groups = new LinkedHashMap<>();
        projects.forEach(project -> rule.groups(project)
                .forEach(group ->
                        groups.computeIfAbsent(group, it -> new ArrayList<>()).add(project)));
        return groups.entrySet().stream()
                .filter(it -> it.getValue().size() > 1)
                .flatMap(it -> rule.review(it.getKey(), it.getValue()))
                .collect(Collectors.toMap(
                        it -> it.project() + it.pointer(), it -> it, BinaryOperator.minBy(BY_ARGUMENTS), TreeMap::new))
                .values()
                .stream();
    }
}
