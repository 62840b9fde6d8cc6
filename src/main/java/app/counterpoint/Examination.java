package app.counterpoint;

import app.counterpoint.cli.Check;
import app.counterpoint.cli.Finding;
import app.counterpoint.coaching.Writer;
import app.counterpoint.llm.ModelCheck;
import app.counterpoint.playbook.BrokenPlaybookException;
import app.counterpoint.playbook.BundledPlaybook;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.PlaybookLoader;
import app.counterpoint.slack.manifest.AppTokenCheck;
import app.counterpoint.slack.manifest.Manifest;
import app.counterpoint.slack.manifest.ScopeCheck;
import app.counterpoint.slack.manifest.SigningSecretCheck;
import app.counterpoint.slack.manifest.TokenCheck;
import app.counterpoint.slack.web.SlackConnection;
import app.counterpoint.storage.Database;
import app.counterpoint.storage.UnusableDatabaseException;
import com.slack.api.Slack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What the doctor looks at: the settings, Slack, the database, the playbook, the model. */
final class Examination {
  private final Settings settings;
  private final Map<String, String> environment;

  Examination(Settings settings, Map<String, String> environment) {
    this.settings = settings;
    this.environment = environment;
  }

  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    try {
      SlackSettings slack = SlackSettings.of(environment);
      checks.add(look("settings", () -> Finding.fine("complete")));
      checks.addAll(slack(slack));
    } catch (UnusableSettingsException e) {
      checks.add(look("settings", () -> Finding.mend(String.valueOf(e.getMessage()))));
    }
    checks.add(look("database", this::database));
    checks.add(look("playbook", this::playbook));
    settings.model().ifPresent(model -> checks.add(look("model", this::model)));
    return checks;
  }

  private static List<Check> slack(SlackSettings settings) {
    Slack slack = SlackConnection.to(settings.apiUrl());
    String token = settings.botToken().value();
    Optional<String> appToken = settings.appToken().map(Secret::value);
    return List.of(
        new SigningSecretCheck(settings.signingSecret().map(Secret::value), appToken.isPresent()),
        new TokenCheck(slack, token),
        new ScopeCheck(slack, token, Manifest.bundled()),
        new AppTokenCheck(slack, appToken));
  }

  private Finding database() {
    try (Database database = Database.open(settings.database().value())) {
      return database
          .check()
          .map(Finding::mend)
          .orElseGet(() -> Finding.fine("opens, and can be written"));
    } catch (UnusableDatabaseException e) {
      return Finding.mend(String.valueOf(e.getMessage()));
    }
  }

  private Finding playbook() {
    return ofPlaybook(playbook -> Finding.fine(playbook.situations().size() + " situations"));
  }

  private Finding model() {
    ConfiguredModel model = new ConfiguredModel(settings);
    return ofPlaybook(
        playbook -> {
          try (Writer writer = model.writer(playbook)) {
            return ModelFinding.of(ModelCheck.of(writer, playbook));
          }
        });
  }

  /** What is found with a playbook in hand. */
  @FunctionalInterface
  private interface Look {
    Finding at(Playbook playbook) throws BrokenPlaybookException;
  }

  private Finding ofPlaybook(Look look) {
    try {
      return look.at(
          settings.playbook().isPresent()
              ? PlaybookLoader.load(settings.playbook().get())
              : BundledPlaybook.load());
    } catch (BrokenPlaybookException e) {
      int problems = e.problems().size();
      return Finding.mend(problems + " problems; `counterpoint check` lists them");
    } catch (IOException e) {
      return Finding.mend("cannot be read");
    }
  }

  private static Check look(String name, Supplier<Finding> look) {
    return new Check() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Finding look() {
        return look.get();
      }
    };
  }
}
