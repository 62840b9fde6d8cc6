package app.counterpoint.playbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a playbook folder, or refuses it with everything that is wrong with it. */
public final class PlaybookLoader {
  /** Below what the YAML parser takes. */
  private static final long LARGEST_FILE = 3_000_000;

  /** What some editors put at the start of a file. */
  private static final String BOM = "\uFEFF";

  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

  private final Path folder;
  private final Problems problems = Problems.none();

  private PlaybookLoader(Path folder) {
    this.folder = folder;
  }

  /**
   * The playbook of a folder that holds {@code articles.yaml}, {@code wording.yaml}, {@code
   * playbook/} and {@code cues/}.
   *
   * @throws BrokenPlaybookException with every problem, a missing or unreadable folder included
   */
  public static Playbook load(Path folder) throws BrokenPlaybookException {
    return new PlaybookLoader(folder).load();
  }

  /**
   * A text that differs whenever a file of the folder was changed, added or removed, by name, size
   * and time. A folder that cannot be read has a fingerprint too.
   */
  public static String fingerprint(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      List<String> seen = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        if (Files.isRegularFile(file)) {
          seen.add(file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
        }
      }
      return String.join("\n", seen);
    } catch (IOException | UncheckedIOException e) {
      return "unreadable";
    }
  }

  private Playbook load() throws BrokenPlaybookException {
    if (!Files.isDirectory(folder)) {
      problems
          .in(folder.toString())
          .add(0, "", "no such folder", "Name a folder that holds articles.yaml and playbook/");
      throw new BrokenPlaybookException(problems.all());
    }
    Map<String, Article> articles =
        content(ArticlesFile.NAME)
            .map(text -> ArticlesFile.read(text, problems.in(ArticlesFile.NAME)))
            .orElse(Map.of());
    Optional<Wording> wording =
        content(WordingFile.NAME)
            .flatMap(text -> WordingFile.read(text, problems.in(WordingFile.NAME)));
    List<String> pages = names(SituationPage.FOLDER, SituationPage.ENDING);
    List<Situation> situations = situations(pages, articles);
    List<Cue> cues = cues(pages);
    if (wording.isEmpty() || !problems.all().isEmpty()) {
      throw new BrokenPlaybookException(problems.all());
    }
    return new Playbook(List.copyOf(articles.values()), situations, cues, wording.get());
  }

  private List<Situation> situations(List<String> pages, Map<String, Article> articles) {
    List<Situation> situations = new ArrayList<>();
    Map<String, String> snippetFiles = new HashMap<>();
    Repetition repetition = new Repetition();
    if (pages.isEmpty() && Files.isDirectory(folder.resolve(SituationPage.FOLDER))) {
      problems.in(SituationPage.FOLDER).add(0, "", "no page in it", "Add a .yaml file");
    }
    for (String page : pages) {
      String file = SituationPage.FOLDER + "/" + page + SituationPage.ENDING;
      Problems here = problems.in(file);
      if (page.equals(Situation.NONE)) {
        here.add(
            0, "", "`none` is not a situation", "Name the page after what happens in the deal");
      }
      content(file)
          .flatMap(
              text -> new SituationPage(articles, snippetFiles, repetition, here).read(page, text))
          .ifPresent(situations::add);
    }
    return situations;
  }

  private List<Cue> cues(List<String> pages) {
    List<Cue> cues = new ArrayList<>();
    CueFile reader = new CueFile();
    Set<String> wanted = new LinkedHashSet<>(pages);
    wanted.add(Situation.NONE);
    for (String situation : names(CueFile.FOLDER, CueFile.ENDING)) {
      String file = CueFile.FOLDER + "/" + situation + CueFile.ENDING;
      if (!wanted.remove(situation)) {
        String remedy =
            "Rename the file, or add " + SituationPage.FOLDER + "/" + situation + ".yaml";
        problems.in(file).add(0, "", "unknown situation \"" + situation + "\"", remedy);
      }
      content(file)
          .map(text -> reader.read(situation, text, problems.in(file)))
          .ifPresent(cues::addAll);
    }
    for (String missing : wanted) {
      String file = CueFile.FOLDER + "/" + missing + CueFile.ENDING;
      problems.in(file).add(0, "", "missing file", "Write how people say it, one cue a line");
    }
    return cues;
  }

  /** The names of a folder's files of one kind without their ending, sorted. */
  private List<String> names(String subfolder, String ending) {
    try (Stream<Path> files = Files.list(folder.resolve(subfolder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending) && !name.startsWith("."))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      problems.in(subfolder).add(0, "", "cannot be listed", "Make it a folder that can be read");
      return List.of();
    }
  }

  private Optional<String> content(String file) {
    Problems here = problems.in(file);
    try {
      Path path = folder.resolve(file);
      if (Files.size(path) > LARGEST_FILE) {
        here.add(0, "", "over " + LARGEST_FILE + " bytes", "Split it, or remove what is not text");
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return withoutControls(text.startsWith(BOM) ? text.substring(1) : text, here);
    } catch (CharacterCodingException e) {
      here.add(0, "", "not UTF-8 text", "Save it as UTF-8");
    } catch (NoSuchFileException e) {
      here.add(0, "", "missing file", "Add it; the bundled playbook shows what it looks like");
    } catch (IOException e) {
      here.add(0, "", "cannot be read", "Check that it is a file and may be read");
    }
    return Optional.empty();
  }

  private static Optional<String> withoutControls(String text, Problems here) {
    Matcher control = CONTROL.matcher(text);
    if (!control.find()) {
      return Optional.of(text);
    }
    int line = (int) text.substring(0, control.end()).lines().count();
    here.add(line, "", "a control character", "Remove what is not text");
    return Optional.empty();
  }
}
