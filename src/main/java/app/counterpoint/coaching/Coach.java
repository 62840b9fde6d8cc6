package app.counterpoint.coaching;

import app.counterpoint.matching.Facts;
import app.counterpoint.matching.LearnedMatcher;
import app.counterpoint.matching.Likeness;
import app.counterpoint.matching.Match;
import app.counterpoint.matching.Matcher;
import app.counterpoint.matching.Matches;
import app.counterpoint.matching.Query;
import app.counterpoint.matching.Score;
import app.counterpoint.matching.Teacher;
import app.counterpoint.matching.Verdict;
import app.counterpoint.playbook.Article;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Slot;
import app.counterpoint.playbook.Snippet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Gives advice for a question: names the situation, picks the snippet whose moment is most like the
 * question, and puts the other school next. Deterministic, and safe for any number of threads.
 */
public final class Coach {
  /** Below this score the best situation may be asked back. */
  private static final double SURE = 0.50;

  /** A second situation this likely, as a share of the first, is worth asking about. */
  private static final double RIVAL = 0.60;

  private static final int NEAREST = 3;

  /** What a snippet gains for each of the asker's own facts that it can say back. */
  private static final double FACT_BONUS = 0.01;

  private final Playbook playbook;
  private final Matcher matcher;
  private final Likeness likeness;

  /** A coach for this playbook; the matcher must have learned the same situations. */
  public Coach(Playbook playbook, Matcher matcher, Likeness likeness) {
    this.playbook = playbook;
    this.matcher = matcher;
    this.likeness = likeness;
  }

  /** A coach for this playbook, whose cues are learned now or were before. */
  public static Coach taught(Playbook playbook, Teacher teacher) {
    LearnedMatcher matcher = teacher.teach(playbook.cues());
    return new Coach(playbook, matcher, matcher);
  }

  /** The playbook that the advice is taken from. */
  public Playbook playbook() {
    return playbook;
  }

  /** The advice for a question; any text is welcome, the empty one included. */
  public Advice advise(Question question) {
    Query query = Query.of(question.text());
    Matches matches = matcher.match(query);
    List<Match> ranked = matches.situations();
    if (query.text().isEmpty() || matches.top().isNone()) {
      return new Advice.NothingToCoach(
          ranked.stream().limit(NEAREST).map(this::situation).toList());
    }
    Match first = ranked.get(0);
    if (torn(ranked) && question.shown().isEmpty()) {
      return new Advice.AskBack(List.of(situation(first), situation(ranked.get(1))));
    }
    return coach(question, query, situation(first), first.score());
  }

  private static boolean torn(List<Match> ranked) {
    double first = ranked.get(0).score().value();
    return ranked.size() > 1 && first < SURE && ranked.get(1).score().value() >= RIVAL * first;
  }

  /**
   * The advice for a question whose situation the asker has named.
   *
   * @throws IllegalArgumentException if the playbook has no such situation
   */
  public Advice advise(Question question, String situationId) {
    Situation situation =
        playbook
            .situation(situationId)
            .orElseThrow(() -> new IllegalArgumentException("no situation " + situationId));
    return coach(question, Query.of(question.text()), situation, new Score(1));
  }

  /** What to make of a message that nobody asked about; any text is welcome. */
  public Overhearing overhear(String text) {
    Query query = Query.of(text);
    if (query.text().isEmpty()) {
      return new Overhearing(Verdict.NOTHING_TO_COACH, List.of());
    }
    Matches matches = matcher.match(query);
    if (!matches.verdict().speaks()) {
      return new Overhearing(matches.verdict(), List.of());
    }
    Match first = matches.situations().get(0);
    Situation situation = situation(first);
    List<Snippet> ranked = ranked(query, situation.snippets());
    return new Overhearing(
        matches.verdict(),
        ranked.stream()
            .map(snippet -> coaching(situation, first.score(), snippet, ranked, query, Stance.ANY))
            .toList());
  }

  /** The ids of a situation's snippets, that whose moment is most like the query first. */
  public List<String> rank(Query query, Situation situation) {
    return ranked(query, situation.snippets()).stream().map(Snippet::id).toList();
  }

  /**
   * The plays for what somebody has typed so far: first those with it in a title, then what the
   * matcher makes of it, the likeliest situation first. All of them in the order of the playbook
   * where nothing is typed.
   */
  public List<Play> search(String typed, int most) {
    Query query = Query.of(typed);
    if (query.text().isEmpty()) {
      return plays(playbook.situations().stream()).limit(most).toList();
    }
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    Stream<Play> named =
        plays(playbook.situations().stream()).filter(play -> isNamed(play, wanted));
    Stream<Play> matched =
        matcher.match(query).situations().stream()
            .map(this::situation)
            .flatMap(
                page ->
                    ranked(query, page.snippets()).stream()
                        .map(snippet -> new Play(page, snippet)));
    return Stream.concat(named, matched).distinct().limit(most).toList();
  }

  private static Stream<Play> plays(Stream<Situation> pages) {
    return pages.flatMap(page -> page.snippets().stream().map(snippet -> new Play(page, snippet)));
  }

  private static boolean isNamed(Play play, String wanted) {
    return Stream.of(play.situation().title(), play.snippet().title())
        .anyMatch(title -> title.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private Advice.Coaching coach(Question question, Query query, Situation situation, Score score) {
    List<Snippet> left = left(ranked(query, situation.snippets()), question.shown());
    Snippet first = next(left, question).orElse(left.get(0));
    return coaching(situation, score, first, left, query, question.stance());
  }

  private static Advice.Coaching coaching(
      Situation situation,
      Score score,
      Snippet first,
      List<Snippet> all,
      Query query,
      Stance stance) {
    List<Snippet> others = all.stream().filter(snippet -> !snippet.equals(first)).toList();
    return new Advice.Coaching(
        situation, score, first, otherSchoolFirst(first, others), query.facts(), stance);
  }

  /** The snippets shown least often: none comes again before all have come, nor twice in a row. */
  private static List<Snippet> left(List<Snippet> ranked, List<String> shown) {
    ToIntFunction<Snippet> times = snippet -> Collections.frequency(shown, snippet.id());
    int least = ranked.stream().mapToInt(times).min().orElse(0);
    List<Snippet> left =
        ranked.stream().filter(snippet -> times.applyAsInt(snippet) == least).toList();
    String last = shown.isEmpty() ? "" : shown.get(shown.size() - 1);
    List<Snippet> others = left.stream().filter(snippet -> !snippet.id().equals(last)).toList();
    return others.isEmpty() ? left : others;
  }

  /** The counterpoint of what was shown last, if it is still to come; else the best that fits. */
  private Optional<Snippet> next(List<Snippet> left, Question question) {
    if (!question.shown().isEmpty()) {
      String last = question.shown().get(question.shown().size() - 1);
      Optional<Snippet> shown = playbook.snippet(last);
      if (shown.isPresent()) {
        return otherSchoolFirst(shown.get(), left).stream()
            .filter(question.stance()::suits)
            .findFirst();
      }
    }
    return left.stream().filter(question.stance()::suits).findFirst();
  }

  /**
   * The counterpoint first, then snippets of other articles, then of the same; else as they were.
   */
  private static List<Snippet> otherSchoolFirst(Snippet shown, List<Snippet> others) {
    Article article = shown.source().article();
    List<Snippet> ordered = new ArrayList<>(others);
    ordered.sort(
        Comparator.comparingInt(
            other -> {
              if (shown.counterpoint().filter(other.id()::equals).isPresent()) {
                return 0;
              }
              return other.source().article().equals(article) ? 2 : 1;
            }));
    return ordered;
  }

  private List<Snippet> ranked(Query query, List<Snippet> snippets) {
    List<Double> fits = likeness.of(query, snippets.stream().map(Snippet::when).toList());
    return IntStream.range(0, snippets.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                i -> -(fits.get(i) + FACT_BONUS * woven(snippets.get(i), query.facts()))))
        .map(snippets::get)
        .toList();
  }

  private static long woven(Snippet snippet, Facts facts) {
    return Stream.of(Slot.values())
        .filter(slot -> facts.of(slot).isPresent())
        .filter(slot -> snippet.spoken().anyMatch(template -> template.uses(slot)))
        .count();
  }

  private Situation situation(Match match) {
    return playbook
        .situation(match.situation())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "matched " + match.situation() + ", not in the playbook"));
  }
}
