package org.yaoshi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;

/** What must never depend on what. There is no list of exceptions: whoever needs one has found a wall in the wrong place. */
@AnalyzeClasses(packages = "org.yaoshi", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** The features' own packages, without what lies below them: plain Java that could run anywhere. */
    private static final String[] ROOTS = {
        "org.yaoshi.document",
        "org.yaoshi.formulation",
        "org.yaoshi.rules",
        "org.yaoshi.catalogue",
        "org.yaoshi.label",
        "org.yaoshi.dossier",
        "org.yaoshi.trial",
        "org.yaoshi.portfolio",
        "org.yaoshi.account",
        "org.yaoshi.audit",
    };

    private static final Set<String> INEXACT = Set.of("float", "double", "java.lang.Float", "java.lang.Double");

    @ArchTest
    static final ArchRule rootsArePlainJava = noClasses()
            .that()
            .resideInAnyPackage(ROOTS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..",
                    "org.primefaces..",
                    "org.openpdf..",
                    "java.sql..",
                    "org.snakeyaml..",
                    "com.hazelcast..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rootsKnowNothingOfWhatLiesBelow = noClasses()
            .that()
            .resideInAnyPackage(ROOTS)
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.yaoshi..").and(DescribedPredicate.not(resideInAnyPackage(ROOTS))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rootsHaveNoCycles =
            slices().assignedFrom(eachRoot()).should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule rowsStayInStore = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .resideInAPackage("org.yaoshi.*.store..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyStoreTouchesRows = noClasses()
            .that()
            .resideOutsideOfPackage("org.yaoshi.*.store..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pagesDoNotKnowTheInterface = noClasses()
            .that()
            .resideInAPackage("org.yaoshi.*.page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.yaoshi.*.rest..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theInterfaceDoesNotKnowPages = noClasses()
            .that()
            .resideInAPackage("org.yaoshi.*.rest..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.yaoshi.*.page..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheRendererKnowsPdf = noClasses()
            .that()
            .resideOutsideOfPackage("org.yaoshi.dossier.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openpdf..");

    @ArchTest
    static final ArchRule onlyTheReaderKnowsYaml = noClasses()
            .that()
            .resideOutsideOfPackage("org.yaoshi.rules.source..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule onlyTodayAsksTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.yaoshi.platform.Today")
            .should()
            .accessTargetWhere(asksTheClock());

    @ArchTest
    static final ArchRule rootsKeepExactNumbers = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(ROOTS)
            .should()
            .notHaveRawType(inexact())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rootsCalculateExactly = noClasses()
            .that()
            .resideInAnyPackage(ROOTS)
            .should()
            .accessTargetWhere(calculatesInexactly())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule rootsGiveAndTakeExactNumbers = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(ROOTS)
            .should()
            .notHaveRawReturnType(inexact())
            .andShould()
            .notHaveRawParameterTypes(
                    describe("with an inexact number", types -> types.stream().anyMatch(inexact())))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyDoorsAreTransactional = classes()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .resideInAPackage("org.yaoshi.*.store")
            .andShould()
            .haveSimpleNameEndingWith("s")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyMethodsOfDoorsAreTransactional = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("org.yaoshi.*.store")
            .andShould()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("s")
            .allowEmptyShould(true);

    private static SliceAssignment eachRoot() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return Set.of(ROOTS).contains(type.getPackageName())
                        ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "feature roots";
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheClock() {
        return describe("asks what time it is", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getTarget().getName();
            return owner.startsWith("java.time.") && name.equals("now") && !givenAClock(access)
                    || owner.equals(Clock.class.getName()) && (name.startsWith("system") || name.startsWith("tick"))
                    || owner.equals(System.class.getName()) && name.equals("currentTimeMillis")
                    || owner.equals(Calendar.class.getName()) && name.equals("getInstance")
                    || owner.equals(Date.class.getName()) && name.equals("<init>");
        });
    }

    private static boolean givenAClock(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static DescribedPredicate<JavaClass> inexact() {
        return describe("a float or a double", type -> INEXACT.contains(type.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> calculatesInexactly() {
        Predicate<JavaClass> inexact = inexact();
        return describe(
                "calculates with a float or a double",
                access -> access.getTarget() instanceof CodeUnitAccessTarget target
                        && (inexact.test(target.getRawReturnType())
                                || target.getRawParameterTypes().stream().anyMatch(inexact)));
    }
}
