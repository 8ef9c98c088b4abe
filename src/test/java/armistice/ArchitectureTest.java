package armistice;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;

/// The shape of the whole: floors, each of which stands only on those below it, and what each may use.
@AnalyzeClasses(packages = "armistice", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /// From the ground up. The two fronts, the window and the command line, share the top and do not know each other.
    private static final List<String> FLOORS = List.of("model", "scenario", "engine", "view", "deals", "ai", "session",
            "report", "lab");

    private static final List<String> FRONTS = List.of("ui", "cli");

    /// Floors that compute and nothing else: the same input gives the same output on any machine and day.
    private static final String[] PURE = packages("model", "engine", "view", "ai");

    @ArchTest
    static final ArchRule each_floor_stands_only_on_those_below_it = floors();

    @ArchTest
    static final ArchRule nothing_stands_on_the_entry = noClasses().that()
            .resideOutsideOfPackage("armistice")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("armistice");

    @ArchTest
    static final ArchRule packages_have_no_cycles = slices().matching("armistice.(**)")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule negotiators_and_fronts_never_see_the_true_state = noClasses().that()
            .resideInAnyPackage(packages("ai", "ui", "cli"))
            .should()
            .dependOnClassesThat(are(resideInAPackage("armistice.engine.."))
                    .and(DescribedPredicate.describe("named GameState", c -> c.getSimpleName().equals("GameState"))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule json_is_read_and_written_only_where_files_are = noClasses().that()
            .resideOutsideOfPackages(packages("scenario", "deals", "session", "report", "cli"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..", "com.networknt..");

    @ArchTest
    static final ArchRule only_the_window_knows_javafx = noClasses().that()
            .resideOutsideOfPackage("armistice.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "com.sun..", "atlantafx..", "org.kordamp..");

    @ArchTest
    static final ArchRule only_the_command_line_knows_picocli = noClasses().that()
            .resideOutsideOfPackage("armistice.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule view_models_know_no_view = noClasses().that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pure_floors_touch_no_file_and_no_network = noClasses().that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..", "org.slf4j..")
                    .or(DescribedPredicate.describe("read or write files",
                            c -> c.getName().startsWith("java.io.File"))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pure_floors_read_no_clock_and_draw_no_unkeyed_chance = noClasses().that()
            .resideInAnyPackage(PURE)
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule static_fields_never_change = fields().that()
            .areStatic()
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule only_the_entry_writes_to_the_standard_streams = noClasses().that()
            .resideOutsideOfPackage("armistice")
            .should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses().should()
            .haveNameMatching(".*(Manager|Helper|Helpers|Util|Utils|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes().should(resideInANullMarkedPackage());

    private static ArchRule floors() {
        var rule = layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
        for (var floor : FLOORS) {
            rule = rule.layer(floor).definedBy("armistice." + floor + "..");
        }
        for (var front : FRONTS) {
            rule = rule.layer(front).definedBy("armistice." + front + "..");
            rule = rule.whereLayer(front).mayNotBeAccessedByAnyLayer();
        }
        for (var floor : FLOORS.subList(1, FLOORS.size())) {
            var below = FLOORS.subList(0, FLOORS.indexOf(floor));
            rule = rule.whereLayer(floor).mayOnlyAccessLayers(below.toArray(String[]::new));
        }
        return rule.whereLayer(FLOORS.getFirst()).mayNotAccessAnyLayer().allowEmptyShould(true);
    }

    private static String[] packages(String... floors) {
        return List.of(floors).stream().map(floor -> "armistice." + floor + "..").toArray(String[]::new);
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package whose package-info is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(type, type.getPackage().isAnnotatedWith(NullMarked.class),
                        type.getPackageName() + " is not @NullMarked"));
            }
        };
    }
}
