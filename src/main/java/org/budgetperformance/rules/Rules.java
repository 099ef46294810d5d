package org.budgetperformance.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rules (审核规则) by a district's settings, and what they find. */
public final class Rules {
    private static final List<Function<Settings, ProjectRule>> OF_A_PROJECT = List.of(
            AmountOutsideCostRule::new,
            BudgetPositiveRule::new,
            BudgetSumRule::new,
            CheckCharacterRule::new,
            CodeYearRule::new,
            ContradictionRule::new,
            CostTargetAmountRule::new,
            CostWithoutAmountRule::new,
            DescriptionRepeatsRule::new,
            EcologicalRule::new,
            IndicatorsMissingRule::new,
            Level1MissingRule::new,
            Level2LabelRule::new,
            Level2MissingRule::new,
            Level2PlaceRule::new,
            LevelOrderRule::new,
            MaskedNameRule::new,
            MixedSpellingsRule::new,
            NameIsLevelRule::new,
            NameIsUnitRule::new,
            ObjectiveMissingRule::new,
            OverHundredRule::new,
            PeopleUnitRule::new,
            PercentSpellingRule::new,
            PlaceholderRule::new,
            PlanDecemberRule::new,
            PlanFirstHalfRule::new,
            PlanInconsistentRule::new,
            PlanMissingRule::new,
            PlanPerPeriodRule::new,
            QualityCountRule::new,
            QuantityRateRule::new,
            RateOperatorRule::new,
            RepeatsNameRule::new,
            TargetIsNameRule::new,
            TargetUnitIsNameRule::new,
            TargetUnreadableRule::new,
            UnevenDisclosureRule::new,
            VacuousBoundRule::new,
            VacuousDeadlineRule::new);

    private static final List<Function<Settings, GroupRule>> ACROSS_PROJECTS = List.of(
            CopiedIndicatorsRule::new,
            DirectionRule::new,
            DivisionRule::new,
            LikeObjectivesRule::new,
            TemplatePlanRule::new);

    /** As the rules are by themselves. */
    public static final Rules STANDARD = new Rules(Settings.STANDARD);

    private final Map<String, Rule> byId;
    private final List<ProjectRule> ofAProject;
    private final List<GroupRule> acrossProjects;

    /** @throws IllegalArgumentException if the settings name what there is not, or a value that cannot be */
    public Rules(Settings settings) {
        List<ProjectRule> alone =
                OF_A_PROJECT.stream().map(it -> it.apply(settings)).toList();
        List<GroupRule> beside =
                ACROSS_PROJECTS.stream().map(it -> it.apply(settings)).toList();
        this.byId = Stream.<Rule>concat(alone.stream(), beside.stream())
                .collect(Collectors.toMap(Rule::id, Function.identity(), (one, same) -> one, TreeMap::new));
        check(settings);
        this.ofAProject = alone.stream().filter(Rule::isEnabled).toList();
        this.acrossProjects = beside.stream().filter(Rule::isEnabled).toList();
    }

    private void check(Settings settings) {
        settings.ids().stream().filter(id -> !byId.containsKey(id)).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("There is no rule " + id);
        });
        byId.values().forEach(rule -> {
            if (rule.unknownParameter() != null) {
                throw new IllegalArgumentException(rule.id() + " has no parameter " + rule.unknownParameter());
            }
        });
    }

    /** In the order of their ids, those that are switched off too. */
    public List<Rule> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Rule> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What is wrong with the project by itself. */
    public Stream<Finding> review(ReviewedProject project) {
        return ofAProject.stream().flatMap(rule -> rule.review(project));
    }

    /**
     * What is wrong with all of them, beside each other too; a thing is told once, in however many groups it shows. The projects may be
     * too many to be held at once: of each only its traits are kept.
     */
    public Stream<Finding> review(Stream<ReviewedProject> projects) {
        Map<GroupRule, Map<Group, List<Trait>>> groups = new LinkedHashMap<>();
        Stream<Finding> alone = projects.peek(project ->
                        traits(project).forEach(trait -> of(groups, trait).add(trait)))
                .flatMap(this::review);
        // made only when the projects are through
        Stream<Finding> beside =
                Stream.of(groups).flatMap(it -> it.values().stream()).flatMap(Rules::across);
        return Stream.concat(alone, beside);
    }

    /** What the rules that compare projects have to know of one. */
    public Stream<Trait> traits(ReviewedProject project) {
        return acrossProjects.stream().flatMap(rule -> rule.traits(project));
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
