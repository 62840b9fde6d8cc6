package app.counterpoint.slack.manifest;

import app.counterpoint.cli.Check;
import app.counterpoint.cli.Finding;
import com.slack.api.Slack;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether the workspace granted what stands in the manifest, no less and no more.
 *
 * @param token never printed
 */
public record ScopeCheck(Slack slack, String token, Manifest manifest) implements Check {
  private static final String HEADER = "x-oauth-scopes";

  @Override
  public String name() {
    return "scopes";
  }

  @Override
  public Finding look() {
    Asked<AuthTestResponse> asked = Asked.of(() -> slack.methods(token).authTest(r -> r));
    return asked
        .answer()
        .map(answer -> compare(granted(answer.getHttpResponseHeaders())))
        .orElseGet(() -> Finding.mend(asked.problem() + "; mend the bot token first"));
  }

  private Finding compare(Set<String> granted) {
    Set<String> missing = without(manifest.scopes(), granted);
    Set<String> surplus = without(granted, manifest.scopes());
    List<String> toDo = new ArrayList<>();
    if (!missing.isEmpty()) {
      toDo.add(
          "missing "
              + String.join(", ", missing)
              + ": update the app from manifest.yml and install"
              + " it again");
    }
    if (!surplus.isEmpty()) {
      toDo.add(
          "granted but not needed: "
              + String.join(", ", surplus)
              + ": take them off the app's page");
    }
    return toDo.isEmpty()
        ? Finding.fine("all " + manifest.scopes().size() + ", and no other")
        : Finding.mend(String.join("; ", toDo));
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(some);
    return left;
  }

  private static Set<String> granted(Map<String, List<String>> headers) {
    return headers.getOrDefault(HEADER, List.of()).stream()
        .flatMap(line -> Arrays.stream(line.split(",", -1)))
        .map(String::strip)
        .filter(scope -> !scope.isEmpty())
        .collect(Collectors.toSet());
  }

  @Override
  public String toString() {
    return name();
  }
}
