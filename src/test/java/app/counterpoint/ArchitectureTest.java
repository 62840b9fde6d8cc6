package app.counterpoint;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** The house rules: which package may know which, and the few things that nobody may do. */
@AnalyzeClasses(packages = "app.counterpoint", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String PLAYBOOK = "app.counterpoint.playbook";
  private static final String MATCHING = "app.counterpoint.matching";
  private static final String COACHING = "app.counterpoint.coaching";
  private static final String CLI = "app.counterpoint.cli";
  private static final String JAVA = "java..";
  private static final String NULLNESS = "org.jspecify..";
  private static final String JACKSON = "com.fasterxml.jackson..";

  @ArchTest
  static final ArchRule the_playbook_knows_nobody_of_ours_and_reads_with_jackson =
      only(PLAYBOOK, PLAYBOOK, JACKSON);

  @ArchTest
  static final ArchRule matching_knows_the_playbook_and_its_own_libraries =
      only(MATCHING, MATCHING, PLAYBOOK, JACKSON, "ai.onnxruntime..", "com.github.benmanes..");

  @ArchTest
  static final ArchRule coaching_knows_the_playbook_and_matching_and_no_library =
      only(COACHING, COACHING, PLAYBOOK, MATCHING);

  @ArchTest
  static final ArchRule the_command_line_knows_no_adapter =
      only(CLI, CLI, PLAYBOOK, MATCHING, COACHING, JACKSON, "picocli..");

  @ArchTest
  static final ArchRule packages_have_no_cycles =
      slices().matching("app.counterpoint.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule nobody_asks_the_time_but_through_a_clock =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule no_type_is_named_for_want_of_a_noun =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Common|Impl)$");

  @ArchTest
  static final ArchRule nobody_opens_a_network_connection =
      noClasses()
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net.."))
          .orShould()
          .dependOnClassesThat(
              nameMatching("java\\.net\\.(Socket|ServerSocket|HttpURLConnection)"));

  private static ArchRule only(String subject, String... known) {
    String[] allowed = new String[known.length + 2];
    System.arraycopy(known, 0, allowed, 0, known.length);
    allowed[known.length] = JAVA;
    allowed[known.length + 1] = NULLNESS;
    return classes()
        .that(resideInAPackage(subject))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed)
                .or(
                    nameMatching(
                        "(?:\\[*)?(?:[BCDFIJSZ]|boolean|int|long|float|double|void|byte|char|short)(?:\\[])*")));
  }
}
