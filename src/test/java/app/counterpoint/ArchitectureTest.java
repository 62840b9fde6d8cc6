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
  private static final String WORKSPACE = "app.counterpoint.workspace";
  private static final String METRICS = "app.counterpoint.metrics";
  private static final String PLAYBOOK = "app.counterpoint.playbook";
  private static final String MATCHING = "app.counterpoint.matching";
  private static final String COACHING = "app.counterpoint.coaching";
  private static final String LLM = "app.counterpoint.llm..";
  private static final String DEALS = "app.counterpoint.deals";
  private static final String TIPS = "app.counterpoint.tips";
  private static final String SHARING = "app.counterpoint.sharing";
  private static final String NUDGES = "app.counterpoint.nudges";
  private static final String DIGEST = "app.counterpoint.digest";
  private static final String STORAGE = "app.counterpoint.storage";
  private static final String SLACK = "app.counterpoint.slack..";
  private static final String WEB = "app.counterpoint.slack.web";
  private static final String GATE = "app.counterpoint.slack.gate";
  private static final String POSTING = "app.counterpoint.slack.posting";
  private static final String VIEWS = "app.counterpoint.slack.views";
  private static final String LISTENERS = "app.counterpoint.slack.listeners";
  private static final String HTTP = "app.counterpoint.slack.http";
  private static final String LOCAL_SLACK = "app.counterpoint.localslack..";
  private static final String CLI = "app.counterpoint.cli";
  private static final String JAVA = "java..";
  private static final String NULLNESS = "org.jspecify..";
  private static final String LOGGING = "org.slf4j..";
  private static final String JACKSON = "com.fasterxml.jackson..";
  private static final String BLOCKS = "com.slack.api.model..";
  private static final String JETTY = "org.eclipse.jetty..";

  @ArchTest static final ArchRule the_workspace_knows_nobody = only(WORKSPACE, WORKSPACE);

  @ArchTest
  static final ArchRule the_playbook_knows_nobody_of_ours_and_reads_with_jackson =
      only(PLAYBOOK, PLAYBOOK, JACKSON);

  @ArchTest
  static final ArchRule matching_knows_the_playbook_and_its_own_libraries =
      only(MATCHING, MATCHING, PLAYBOOK, JACKSON, "ai.onnxruntime..", "com.github.benmanes..");

  @ArchTest
  static final ArchRule coaching_knows_the_playbook_and_matching_and_no_library =
      only(COACHING, COACHING, PLAYBOOK, MATCHING, WORKSPACE);

  @ArchTest
  static final ArchRule the_model_knows_coaching_and_its_own_client =
      only(
          LLM,
          LLM,
          COACHING,
          PLAYBOOK,
          MATCHING,
          JACKSON,
          "okhttp3..",
          "okio..",
          "com.github.benmanes..");

  @ArchTest
  static final ArchRule only_the_assembly_knows_the_model =
      noClasses()
          .that()
          .resideOutsideOfPackages(LLM, "app.counterpoint")
          .should()
          .dependOnClassesThat(resideInAPackage(LLM));

  @ArchTest
  static final ArchRule deals_know_the_workspace_and_no_library = only(DEALS, DEALS, WORKSPACE);

  @ArchTest
  static final ArchRule tips_know_coaching_and_deals_and_no_library =
      only(TIPS, TIPS, PLAYBOOK, MATCHING, COACHING, DEALS, WORKSPACE);

  @ArchTest
  static final ArchRule sharing_knows_the_workspace_and_no_library =
      only(SHARING, SHARING, WORKSPACE);

  @ArchTest
  static final ArchRule nudges_know_the_playbook_and_what_was_posted_and_no_library =
      only(NUDGES, NUDGES, PLAYBOOK, SHARING, WORKSPACE);

  @ArchTest
  static final ArchRule the_digest_knows_what_was_asked_and_sent_and_no_library =
      only(DIGEST, DIGEST, COACHING, NUDGES, WORKSPACE);

  @ArchTest
  static final ArchRule metrics_know_their_library_alone =
      only(METRICS, METRICS, "io.micrometer..");

  @ArchTest
  static final ArchRule storage_knows_the_stores_and_the_database =
      only(
          STORAGE,
          STORAGE,
          COACHING,
          DEALS,
          TIPS,
          SHARING,
          NUDGES,
          DIGEST,
          PLAYBOOK,
          WORKSPACE,
          "com.github.kagkarlsson..",
          "javax.sql..",
          "org.jdbi..",
          "org.flywaydb..",
          "com.zaxxer..",
          "org.sqlite..");

  @ArchTest
  static final ArchRule views_see_records_and_blocks_and_no_client =
      only(
          VIEWS, VIEWS, PLAYBOOK, MATCHING, COACHING, DEALS, TIPS, SHARING, NUDGES, DIGEST,
          WORKSPACE, JACKSON, BLOCKS);

  @ArchTest
  static final ArchRule calls_to_slack_know_no_decision =
      only(
          WEB,
          WEB,
          VIEWS,
          WORKSPACE,
          METRICS,
          JACKSON,
          "com.slack.api..",
          "okhttp3..",
          "okio..",
          "com.google.gson..");

  @ArchTest
  static final ArchRule the_gate_decides_on_what_slack_said =
      only(GATE, GATE, WEB, WORKSPACE, METRICS, JACKSON, "com.github.benmanes..");

  @ArchTest
  static final ArchRule posting_asks_the_gate_and_keeps_the_log =
      only(
          POSTING, POSTING, GATE, WEB, VIEWS, PLAYBOOK, SHARING, NUDGES, DIGEST, DEALS, TIPS,
          WORKSPACE, METRICS, JACKSON, LOGGING, BLOCKS);

  @ArchTest
  static final ArchRule listeners_know_no_database_and_no_server =
      noClasses()
          .that()
          .resideInAPackage(LISTENERS)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(STORAGE, HTTP, CLI, LOCAL_SLACK, JETTY, "org.jdbi.."));

  @ArchTest
  static final ArchRule the_local_slack_knows_nothing_of_ours =
      only(LOCAL_SLACK, LOCAL_SLACK, JACKSON, JETTY, LOGGING, "javax.crypto..");

  @ArchTest
  static final ArchRule the_command_line_knows_no_adapter =
      only(CLI, CLI, PLAYBOOK, MATCHING, COACHING, JACKSON, "picocli..");

  @ArchTest
  static final ArchRule only_the_slack_packages_know_slack =
      noClasses()
          .that()
          .resideOutsideOfPackages(SLACK, "app.counterpoint")
          .should()
          .dependOnClassesThat(resideInAPackage("com.slack.api.."));

  @ArchTest
  static final ArchRule only_storage_knows_sql =
      noClasses()
          .that()
          .resideOutsideOfPackage(STORAGE)
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi.."));

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
  static final ArchRule nobody_opens_a_network_connection_but_over_the_one_client =
      noClasses()
          .that()
          .resideOutsideOfPackage(LOCAL_SLACK)
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
