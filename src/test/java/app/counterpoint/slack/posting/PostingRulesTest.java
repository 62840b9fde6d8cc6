package app.counterpoint.slack.posting;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.slack.web.SlackWeb;
import com.slack.api.Slack;
import com.slack.api.bolt.context.Context;
import com.slack.api.methods.AsyncMethodsClient;
import com.slack.api.methods.MethodsClient;
import com.slack.api.util.http.SlackHttpClient;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** There is one place that says anything, and nothing that everybody in a channel is answered. */
@AnalyzeClasses(packages = "app.counterpoint", importOptions = ImportOption.DoNotIncludeTests.class)
class PostingRulesTest {
  private static final String WEB = "app.counterpoint.slack.web..";
  private static final String DOCTOR = "app.counterpoint.slack.manifest";
  private static final Path SOURCES = Path.of("src", "main", "java", "app", "counterpoint");
  private static final Set<String> SAYING =
      Set.of(
          "postMessage",
          "postMessageOnce",
          "postEphemeral",
          "respond",
          "dismiss",
          "startStream",
          "appendStream",
          "stopStream");
  private static final Pattern SPOKEN_TO_ALL =
      Pattern.compile(
          "in_channel|inChannel|chat\\.(?:postMessage|update|scheduleMessage|(?:start|append|stop)Stream|meMessage)");

  @ArchTest
  static final ArchRule only_posts_says_anything =
      noClasses()
          .that()
          .areNotAssignableTo(Posts.class)
          .should()
          .accessTargetWhere(accesses(SlackWeb.class, SAYING));

  @ArchTest
  static final ArchRule only_our_web_client_and_the_doctors_checks_call_the_web_api =
      noClasses()
          .that()
          .resideOutsideOfPackages(WEB, DOCTOR)
          .should()
          .dependOnClassesThat(
              assignableTo(MethodsClient.class)
                  .or(assignableTo(AsyncMethodsClient.class))
                  .or(assignableTo(SlackHttpClient.class)));

  @ArchTest
  static final ArchRule nobody_sends_to_a_webhook =
      noClasses().should().accessTargetWhere(accesses(Slack.class, Set.of("send")));

  @ArchTest
  static final ArchRule nobody_speaks_through_bolt =
      noClasses().should().accessTargetWhere(accesses(Context.class, Set.of("say", "respond")));

  @ArchTest
  static final ArchRule nobody_answers_through_the_sdks_own_senders =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveNameMatching("com\\.slack\\.api\\..*\\.(?:Responder|\\w+ResponseSender)");

  @Test
  void no_source_names_a_way_to_speak_to_all_but_the_web_client() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> naming =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.startsWith(SOURCES.resolve("localslack")))
              .filter(PostingRulesTest::speaksToAll)
              .map(file -> String.valueOf(file.getFileName()))
              .sorted()
              .toList();

      assertThat(naming).containsExactly("SlackConnection.java", "SlackWeb.java");
    }
  }

  private static boolean speaksToAll(Path file) {
    try {
      return SPOKEN_TO_ALL.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DescribedPredicate<JavaAccess<?>> accesses(Class<?> owner, Set<String> names) {
    return describe(
        "calls " + names + " of " + owner.getSimpleName(),
        access ->
            names.contains(access.getTarget().getName()) && isOne(access.getTargetOwner(), owner));
  }

  private static boolean isOne(JavaClass type, Class<?> owner) {
    return type.isAssignableTo(owner);
  }
}
