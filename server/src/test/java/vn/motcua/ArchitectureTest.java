package vn.motcua;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Keeps the arrows of docs/architecture.md.
class ArchitectureTest {
    private static final String ROOT = "vn.motcua.";

    /// Rooms from the ground up; a room may use those of a lower number only. Backwards is an event.
    private static final Map<String, Integer> FLOOR = Map.ofEntries(
            Map.entry("shared", 0),
            Map.entry("calendar", 1),
            Map.entry("identity", 1),
            Map.entry("database", 1),
            Map.entry("area", 2),
            Map.entry("agency", 3),
            Map.entry("procedure", 4),
            Map.entry("dossier", 5),
            Map.entry("feedback", 5),
            Map.entry("survey", 5),
            Map.entry("community", 5),
            Map.entry("conversation", 6),
            Map.entry("notification", 6),
            Map.entry("retention", 6),
            Map.entry("insight", 6),
            Map.entry("backup", 6),
            Map.entry("site", 6),
            Map.entry("evaluation", 7),
            Map.entry("command", 8));

    /// Rooms on the same floor that know each other all the same, each with its reason.
    private static final List<String> ALLOWED_SIDEWAYS = List.of(
            // The page context carries the signed-in member of staff, which every layout shows.
            "shared -> identity",
            // A Zalo user is told through the conversation's channel.
            "notification -> conversation");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.motcua");

    @Test
    void roomsShouldOnlyUseRoomsBelowThem() {
        TreeSet<String> wrong = new TreeSet<>();
        CLASSES.forEach(from -> dependencies(from).forEach(to -> {
            String arrow = room(from).orElseThrow() + " -> " + room(to).orElseThrow();
            boolean sideways = ALLOWED_SIDEWAYS.contains(arrow);
            if (floor(from) <= floor(to) && !sideways) {
                wrong.add(arrow + ": " + from.getName() + " uses " + to.getName());
            }
        }));
        assertThat(wrong).isEmpty();
    }

    @Test
    void roomsShouldOnlyUseTheRootPackageOfOtherRooms() {
        TreeSet<String> wrong = new TreeSet<>();
        CLASSES.forEach(from -> dependencies(from)
                .filter(to -> !room(to).orElseThrow().equals("shared"))
                .filter(to -> !to.getPackageName().equals(ROOT + room(to).orElseThrow()))
                .filter(to -> !to.getPackageName().startsWith("vn.motcua.conversation.channel"))
                .forEach(to -> wrong.add(from.getName() + " uses " + to.getName())));
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRoomShouldHaveAFloor() {
        assertThat(CLASSES.stream().flatMap(type -> room(type).stream()).distinct())
                .isSubsetOf(FLOOR.keySet());
    }

    @Test
    void domainShouldKnowNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micronaut..", "jakarta..", "java.sql..", "javax.sql..", "org.slf4j..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void webShouldNotReachPersistence() {
        noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..persistence..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void classesThatSpeakSqlShouldStayInTheirPackage() {
        classes()
                .that()
                .haveSimpleNameStartingWith("Jdbc")
                .or()
                .haveSimpleNameEndingWith("Queries")
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void contractRecordsShouldStayInWebPackages() {
        noClasses()
                .that()
                .resideInAnyPackage("..domain..", "..persistence..", "..application..")
                .should()
                .dependOnClassesThat(resideInAPackage("vn.motcua.mobileapi..")
                        // Error codes are how a use case refuses; they are words, not records of the contract.
                        .and(not(resideInAPackage("vn.motcua.mobileapi.v1.error"))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nlpModelsAndChatbotShouldKnowNothingOfTheServer() {
        noClasses()
                .that()
                .resideInAnyPackage("vn.motcua.nlp..", "vn.motcua.chatbot..", "vn.motcua.mobileapi..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("vn.motcua.shared..", "vn.motcua.procedure..", "vn.motcua.feedback..")
                .check(CLASSES);
    }

    @Test
    void noPackageShouldBeNamedForNothing() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..manager..")
                .check(CLASSES);
    }

    @Test
    void migrationsShouldCarryATimeStampThatExists() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            List<String> names = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
            assertThat(names)
                    .allMatch(name -> name.matches(
                            "V20\\d\\d(0[1-9]|1[0-2])([0-2]\\d|3[01])([01]\\d|2[0-3])[0-5]\\d__[a-z0-9_]+\\.sql"));
            assertThat(names.stream().map(name -> name.substring(0, 13))).doesNotHaveDuplicates();
        }
    }

    private static Stream<JavaClass> dependencies(JavaClass from) {
        if (room(from).isEmpty()) {
            return Stream.empty();
        }
        return from.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(to -> room(to).isPresent())
                .filter(to -> !room(to).equals(room(from)));
    }

    /// The room of a server class; empty for other modules and for the root package.
    private static Optional<String> room(JavaClass type) {
        if (!type.getPackageName().startsWith(ROOT)) {
            return Optional.empty();
        }
        String room = type.getPackageName().substring(ROOT.length()).split("\\.")[0];
        return List.of("nlp", "chatbot", "mobileapi").contains(room) ? Optional.empty() : Optional.of(room);
    }

    private static int floor(JavaClass type) {
        return FLOOR.getOrDefault(room(type).orElseThrow(), Integer.MAX_VALUE);
    }
}
