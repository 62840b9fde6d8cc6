package app.counterpoint.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Opens pages in Chromium. One browser serves all tests of a run; each page has its own storage and
 * is closed after its test. Where there is no Chromium the tests are skipped, and standard error
 * says so. Register it in a static field:
 *
 * <pre>{@code
 * @RegisterExtension static final Browser BROWSER = new Browser();
 * }</pre>
 */
public final class Browser implements ExecutionCondition, BeforeAllCallback, AfterEachCallback {
  private static final Namespace SHARED = Namespace.create(Browser.class);
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final AtomicBoolean TOLD = new AtomicBoolean();

  /** Long, because a browser on a busy machine is slow; what works does not wait for it. */
  private static final int PATIENCE_MILLIS = 30_000;

  private final List<BrowserContext> open = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private @Nullable Chromium chromium;

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (Chromium.executable().isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium is there");
    }
    if (!TOLD.getAndSet(true)) {
      System.err.println(
          "*** BROWSER TESTS SKIPPED: no Chromium found. Install one, or set CHROMIUM to its path."
              + " ***");
    }
    return ConditionEvaluationResult.disabled("no Chromium");
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    chromium =
        context
            .getRoot()
            .getStore(SHARED)
            .getOrComputeIfAbsent("chromium", key -> Chromium.launch(), Chromium.class);
  }

  /** Opens the local workspace as a person in a channel, and waits until it is drawn. */
  public Page open(URI address, String person, String channel, Look look) {
    BrowserContext context = Objects.requireNonNull(chromium).context(look);
    context.setDefaultTimeout(PATIENCE_MILLIS);
    open.add(context);
    Page page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(said -> note(said.type(), said.text()));
    page.navigate(address + "/#as=" + person + "&in=" + channel);
    page.waitForSelector("body[data-ready]");
    return page;
  }

  /** The same at a desk. */
  public Page open(URI address, String person, String channel) {
    return open(address, person, channel, Look.DESKTOP);
  }

  private void note(String type, String text) {
    if (type.equals("error")) {
      complaints.add(text);
    }
  }

  /** What scripts and the browser complained about on the pages of this test. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  /** Keeps a picture of the page as {@code target/screenshots/<name>.png}. */
  public Path picture(Page page, String name) {
    Path file = PICTURES.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    return file;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    open.forEach(BrowserContext::close);
    open.clear();
    complaints.clear();
  }
}
