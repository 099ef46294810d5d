package org.budgetperformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.budgetperformance.shared.idempotency.Idempotent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The shape of the code: which package may know which, and what a resource, a service, a repository and an entity are. */
@AnalyzeClasses(packages = "org.budgetperformance", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.budgetperformance.";

    private static final DescribedPredicate<JavaClass> GENERATED_INTERFACE = DescribedPredicate.describe(
            "an interface generated from the contract",
            type -> type.isInterface() && type.getPackageName().equals(ROOT + "api"));

    /** From the top down: a package knows those of the rows below its own, never one above or beside it. */
    private static final List<List<String>> ROWS = List.of(
            List.of("observability", "page"),
            List.of("importing", "reporting", "history", "audit", "batch", "exchange", "secrecy"),
            List.of("review"),
            List.of("disbursement", "indicator", "targets"),
            List.of("project"),
            List.of("unit"),
            List.of("department", "codelist"),
            List.of("shared"),
            List.of("form"),
            List.of("api", "rules", "document"),
            List.of("domain"));

    @ArchTest
    static void arrowsPointDown(JavaClasses classes) {
        List<String> above = new ArrayList<>();
        for (List<String> row : ROWS) {
            for (String name : row) {
                String[] unknown = Stream.concat(above.stream(), row.stream())
                        .filter(other -> !other.equals(name))
                        .map(ArchitectureTest::tree)
                        .toArray(String[]::new);
                noClasses()
                        .that()
                        .resideInAPackage(tree(name))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(unknown)
                        .allowEmptyShould(true)
                        .check(classes);
            }
            above.addAll(row);
        }
    }

    @ArchTest
    static final ArchRule everyPackageHasItsRow = classes()
            .should()
            .resideInAnyPackage(ROWS.stream()
                    .flatMap(List::stream)
                    .map(ArchitectureTest::tree)
                    .toArray(String[]::new));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(ROOT + "(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theDomainKnowsNoFramework = classes()
            .that()
            .resideInAPackage(ROOT + "domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "domain..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule documentsKnowTheDomainOnly = classes()
            .that()
            .resideInAPackage(ROOT + "document..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "document..",
                    ROOT + "domain..",
                    "java..",
                    "javax.xml..",
                    "org.xml.sax..",
                    "org.apache.poi..",
                    "org.apache.commons.compress..",
                    "com.ctc.wstx..",
                    "org.jspecify..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rulesKnowTheDomainOnly = classes()
            .that()
            .resideInAPackage(ROOT + "rules..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(ROOT + "rules..", ROOT + "domain..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith(Inject.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class)
            .orShould()
            .beAnnotatedWith(ConfigProperty.class);

    @ArchTest
    static final ArchRule resourcesImplementTheContract = classes()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .and()
            .areNotInterfaces()
            .should()
            .implement(GENERATED_INTERFACE)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theContractIsImplementedByResourcesOnly = classes()
            .that()
            .implement(GENERATED_INTERFACE)
            .should()
            .haveSimpleNameEndingWith("Resource")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule everyPostMayBeSentAgain =
            methods().that(implementAPost()).should().beAnnotatedWith(Idempotent.class);

    @ArchTest
    static final ArchRule noEntityLeavesAResource = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .should(notReturnEntities())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositoriesStayInTheirPackage = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositoriesKnowNoHttp = noClasses()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule neitherResourcesNorRepositoriesOpenTransactions = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .haveNameMatching(".*(Resource|Repository)")
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Transactional.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesKeepTheirFieldsPrivate = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePrivate()
            .allowEmptyShould(true);

    private static String tree(String name) {
        return ROOT + name + "..";
    }

    private static DescribedPredicate<JavaMethod> implementAPost() {
        return DescribedPredicate.describe(
                "implement a POST of the contract",
                method -> method.getOwner().getRawInterfaces().stream()
                        .filter(GENERATED_INTERFACE)
                        .flatMap(contract -> contract.getMethods().stream())
                        .filter(post -> post.isAnnotatedWith(POST.class))
                        .anyMatch(post -> post.getName().equals(method.getName())
                                && post.getRawParameterTypes().equals(method.getRawParameterTypes())));
    }

    private static ArchCondition<JavaMethod> notReturnEntities() {
        return new ArchCondition<>("not return entities, neither bare nor within another type") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getReturnType().getAllInvolvedRawTypes().stream()
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .map(type -> method.getFullName() + " returns " + type.getName())
                        .forEach(message -> events.add(SimpleConditionEvent.violated(method, message)));
            }
        };
    }
}
