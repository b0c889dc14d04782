package lectern;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The architecture as one table: what each room may use. A package that is missing from it fails. */
@Tag("once")
class ArchitectureTest {
    /** Of ours, and of others' packages beyond the JDK's base. */
    private record Allowed(List<String> rooms, List<String> libraries) {}

    private static Allowed uses(String... rooms) {
        return new Allowed(List.of(rooms), List.of());
    }

    private static Allowed uses(List<String> rooms, String... libraries) {
        return new Allowed(rooms, List.of(libraries));
    }

    private static final Map<String, Allowed> TABLE = Map.ofEntries(
            entry("lectern", uses("cli")),
            entry("lectern.model", uses()),
            entry("lectern.text", uses()),
            entry("lectern.json", uses()),
            entry("lectern.bytes", uses()),
            entry("lectern.anchor", uses("model", "text")),
            entry("lectern.survey", uses("model", "text")),
            entry(
                    "lectern.bank",
                    uses(
                            "model",
                            "text",
                            "bytes",
                            "anchor",
                            "survey",
                            "bank.finding",
                            "bank.image",
                            "bank.lock",
                            "bank.yaml",
                            "bank.rule")),
            entry("lectern.bank.image", uses("model", "bytes")),
            entry("lectern.bank.lock", uses("model", "text", "anchor")),
            entry("lectern.bank.finding", uses("model")),
            entry("lectern.bank.rule", uses("model", "text", "bank.finding", "bank.yaml")),
            entry("lectern.bank.yaml", uses(List.of("model", "bank.finding"), "org.yaml.snakeyaml")),
            entry("lectern.report", uses("model", "survey", "bank", "bank.finding", "json")),
            entry("lectern.draft", uses("model", "text", "anchor", "bank.finding", "bank.yaml")),
            entry("lectern.marking", uses("model", "text", "json")),
            entry("lectern.quiz", uses("model", "marking")),
            entry("lectern.schedule", uses()),
            entry("lectern.history", uses("model", "text", "marking", "quiz", "schedule", "json")),
            entry("lectern.history.jdbc", uses(List.of("model", "history"), "java.sql", "org.sqlite")),
            entry(
                    "lectern.classroom",
                    uses(List.of("model", "text", "marking", "history"), "org.apache.commons.statistics.distribution")),
            entry(
                    "lectern.classroom.file",
                    uses(
                            List.of("model", "marking", "classroom", "json"),
                            "com.fasterxml.jackson.core",
                            "de.siegmar.fastcsv")),
            entry(
                    "lectern.classroom.sheet",
                    uses("model", "text", "quiz", "view", "json", "classroom", "classroom.file")),
            entry(
                    "lectern.study",
                    uses("model", "marking", "quiz", "schedule", "history", "statistics", "survey", "text")),
            entry(
                    "lectern.study.folded",
                    uses("model", "bytes", "marking", "schedule", "history", "statistics", "study")),
            entry("lectern.statistics", uses("model", "marking", "text", "schedule")),
            entry("lectern.view", uses("model", "marking", "quiz", "text", "schedule", "statistics")),
            entry("lectern.handout", uses("model", "marking", "quiz", "study", "text", "view")),
            entry("lectern.front", uses("model", "quiz", "view")),
            entry("lectern.front.plain", uses("model", "marking", "quiz", "view", "text", "front")),
            entry(
                    "lectern.front.tui",
                    uses("model", "marking", "quiz", "study", "view", "text", "front", "front.tui.terminal")),
            entry("lectern.front.tui.terminal", uses(List.of("view", "text"), "com.googlecode.lanterna")),
            entry(
                    "lectern.cli",
                    uses(
                            List.of(
                                    "model",
                                    "text",
                                    "json",
                                    "bytes",
                                    "report",
                                    "draft",
                                    "bank",
                                    "bank.finding",
                                    "bank.lock",
                                    "marking",
                                    "quiz",
                                    "schedule",
                                    "study",
                                    "study.folded",
                                    "statistics",
                                    "history",
                                    "history.jdbc",
                                    "classroom",
                                    "classroom.file",
                                    "classroom.sheet",
                                    "handout",
                                    "view",
                                    "front",
                                    "front.plain",
                                    "front.tui",
                                    "front.tui.terminal"),
                            "picocli")));

    /** These ask no clock, draw no lots and touch no file or stream: the same input gives the same output. */
    private static final Set<String> PURE = Set.of(
            "lectern.model",
            "lectern.text",
            "lectern.json",
            "lectern.bytes",
            "lectern.anchor",
            "lectern.bank.lock",
            "lectern.survey",
            "lectern.bank.rule",
            "lectern.report",
            "lectern.draft",
            "lectern.quiz",
            "lectern.marking",
            "lectern.schedule",
            "lectern.history",
            "lectern.classroom",
            "lectern.classroom.sheet",
            "lectern.study",
            "lectern.statistics",
            "lectern.handout",
            "lectern.view");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("lectern");

    /** Of the JDK's base; nothing of its other modules. */
    private static final Set<String> JDK = Set.of(
            "java.io",
            "java.lang",
            "java.lang.reflect",
            "java.math",
            "java.net",
            "java.nio",
            "java.nio.channels",
            "java.nio.charset",
            "java.nio.file",
            "java.nio.file.attribute",
            "java.security",
            "java.text",
            "java.time",
            "java.time.format",
            "java.time.temporal",
            "java.time.zone",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "java.util.concurrent.locks",
            "java.util.function",
            "java.util.jar",
            "java.util.regex",
            "java.util.stream",
            "java.util.zip");

    private static final int FEWEST_CLASSES = 300;

    @Test
    void the_scan_saw_the_whole_program() {
        assertThat(CLASSES.size()).isGreaterThan(FEWEST_CLASSES);
        Set<String> packages = new TreeSet<>();
        CLASSES.forEach(type -> packages.add(type.getPackageName()));
        assertThat(packages).as("rooms of the table are the rooms there are").isEqualTo(new TreeSet<>(TABLE.keySet()));
    }

    @Test
    void each_room_uses_only_what_the_table_allows() {
        ArchRuleDefinition.classes()
                .should(new ArchCondition<JavaClass>("use only what the table allows its room") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                            String target = dependency
                                    .getTargetClass()
                                    .getBaseComponentType()
                                    .getPackageName();
                            if (!isAllowed(type.getPackageName(), target)) {
                                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                            }
                        }
                    }
                })
                .because("a reader who knows the table knows where to look")
                .check(CLASSES);
    }

    @Test
    void nothing_is_allowed_that_nobody_uses() {
        Set<String> used = new TreeSet<>();
        Set<String> jdk = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getPackageName();
                used.add(type.getPackageName() + " -> " + target);
                boolean ofOneRoom = TABLE.getOrDefault(type.getPackageName(), uses()).libraries().stream()
                        .anyMatch(library -> isWithin(target, library));
                if (target.startsWith("java") && !ofOneRoom) {
                    jdk.add(target);
                }
            }
        }
        TABLE.forEach((room, allowed) -> {
            allowed.rooms().forEach(other -> assertThat(used).contains(room + " -> lectern." + other));
            allowed.libraries()
                    .forEach(library -> assertThat(used).anyMatch(each -> each.startsWith(room + " -> " + library)));
        });
        assertThat(jdk).isEqualTo(new TreeSet<>(JDK));
    }

    @Test
    void rooms_have_no_cycles() {
        SlicesRuleDefinition.slices()
                .matching("lectern.(**)")
                .should()
                .beFreeOfCycles()
                .because("each room can be read after those it uses")
                .check(CLASSES);
    }

    @Test
    void the_core_is_pure() {
        DescribedPredicate<JavaClass> world = DescribedPredicate.describe(
                "files, streams, sockets, processes, threads",
                type -> type.getPackageName().startsWith("java.nio.file")
                        || type.getPackageName().startsWith("java.net")
                        || (type.getPackageName().equals("java.io")
                                && !type.getSimpleName().equals("Serializable"))
                        || type.getPackageName().startsWith("java.util.concurrent")
                        || Set.of("Thread", "Process", "ProcessBuilder", "Runtime", "Random", "SecureRandom", "Clock")
                                .contains(type.getSimpleName()));
        ArchRuleDefinition.noClasses()
                .that(DescribedPredicate.describe(
                        "are of the pure core", (JavaClass type) -> PURE.contains(type.getPackageName())))
                .should()
                .dependOnClassesThat(world)
                .because("a pure core is tested by values, and replays to the same result")
                .check(CLASSES);
        for (String room : PURE) {
            ArchRuleDefinition.noClasses()
                    .that()
                    .resideInAPackage(room)
                    .should()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "nanoTime")
                    .orShould()
                    .callMethod(Math.class, "random")
                    .because("time and chance come in from outside")
                    .check(CLASSES);
        }
    }

    @Test
    void only_the_command_line_and_plain_mode_know_the_standard_streams() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages("lectern.cli..", "lectern.front.plain..", "lectern")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("what prints or exits cannot be used by another front end")
                .check(CLASSES);
    }

    private static boolean isAllowed(String room, String target) {
        Allowed allowed = TABLE.get(room);
        if (allowed == null) {
            return false;
        }
        // Numbers and the like are in no package.
        if (target.isEmpty() || target.equals(room) || target.equals("org.jspecify.annotations")) {
            return true;
        }
        return JDK.contains(target)
                || allowed.rooms().stream().anyMatch(other -> target.equals("lectern." + other))
                || allowed.libraries().stream().anyMatch(library -> isWithin(target, library));
    }

    private static boolean isWithin(String packageName, String above) {
        return packageName.equals(above) || packageName.startsWith(above + ".");
    }
}
