package app.counterpoint.slack.views;

import static org.assertj.core.api.Assertions.assertThat;

import app.counterpoint.coaching.Advice;
import app.counterpoint.coaching.AnswerLog;
import app.counterpoint.coaching.PassedOn;
import app.counterpoint.coaching.Question;
import app.counterpoint.coaching.Stance;
import app.counterpoint.deals.Deal;
import app.counterpoint.digest.Crowd;
import app.counterpoint.digest.Digest;
import app.counterpoint.digest.WeekLog;
import app.counterpoint.nudges.Half;
import app.counterpoint.nudges.Nudge;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Wording;
import app.counterpoint.tips.Mutes;
import app.counterpoint.workspace.Audience;
import app.counterpoint.workspace.ChannelId;
import app.counterpoint.workspace.PersonalData;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the playbook, the wording and the people say, Slack takes the view. */
class LimitsTest {
  private static final List<String> PLAYS =
      Samples.PLAYBOOK.situations().stream()
          .flatMap(page -> page.snippets().stream())
          .map(Snippet::id)
          .toList();

  static LongStream seeds() {
    return Samples.seeds();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void of_a_card(long seed) {
    Random random = new Random(seed);
    Card monster = Samples.monster(random);
    Wording wording = Samples.monstrousWording(random);

    BlockLimits.check(CardView.of(monster, wording));
    BlockLimits.check(CardModal.of(monster, wording));
    BlockLimits.check(FollowUpView.why(monster, wording));
    BlockLimits.check(TipView.why(monster, wording));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void of_a_choice(long seed) {
    Random random = new Random(seed);
    List<Situation> pages =
        Stream.generate(
                () ->
                    new Situation(
                        "id", Samples.monstrous(random), Samples.monstrous(random), List.of()))
            .limit(3)
            .toList();
    Question question = Question.of(Samples.monstrous(random));
    Wording wording = Samples.monstrousWording(random);

    BlockLimits.check(ChoiceView.of(new Advice.AskBack(pages.subList(0, 2)), question, wording));
    BlockLimits.check(ChoiceView.of(new Advice.NothingToCoach(pages), question, wording));
    BlockLimits.check(
        ChoiceView.menu(Samples.PLAYBOOK, Stance.QUESTIONS, Samples.monstrous(random)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void of_a_tip(long seed) {
    Wording wording = Samples.monstrousWording(new Random(seed));

    BlockLimits.check(
        TipView.of(Samples.tip(Optional.of(Samples.GLOBEX)), Optional.empty(), wording));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void of_the_share_modal_and_the_post(long seed) {
    Random random = new Random(seed);
    Card monster = Samples.monster(random);
    Wording wording = Samples.monstrousWording(random);
    Audience audience =
        Audience.external(Optional.of(Samples.monstrous(random)), Audience.Why.SHARED);
    ShareState.Sharing sharing = new ShareState.Sharing(monster, Optional.of(Samples.ACME));

    BlockLimits.check(ShareModal.of(sharing, new SharePreview.Seen(audience), wording));
    BlockLimits.check(
        SharedView.of(
            new Shared(
                "post-1",
                Samples.monstrous(random),
                Samples.RILEY,
                monster.snippet(),
                Optional.of(Instant.EPOCH)),
            wording));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void of_a_notice(long seed) {
    Random random = new Random(seed);
    NoticeView notice = new NoticeView(Samples.monstrousWording(random));
    List<Deal> deals =
        IntStream.range(0, 300)
            .mapToObj(i -> new Deal("<deal> " + i, List.of("&".repeat(60))))
            .toList();

    BlockLimits.check(notice.deals(deals, "/tips"));
    BlockLimits.check(notice.failed(Samples.monstrous(random)));
    BlockLimits.check(notice.shared(Samples.ACME));
    BlockLimits.check(HelpView.of("/tips", Samples.monstrousWording(random)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void of_the_home_and_the_saved_plays(long seed) {
    Random random = new Random(seed);

    BlockLimits.check(HomeView.of(full(random), Samples.PLAYBOOK));
    BlockLimits.check(HomeView.forOutsider(Samples.monstrousWording(random)));
    BlockLimits.check(SavedView.of(PLAYS, Samples.PLAYBOOK));
    assertThat(PLAYS).hasSizeGreaterThan(50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void of_a_nudge(long seed) {
    Random random = new Random(seed);
    Nudge nudge = Samples.nudge(random.nextBoolean() ? Half.QUESTIONS : Half.SCRIPT, note(random));

    BlockLimits.check(
        NudgeView.of(
            new NudgeView.Posted("post-1", nudge, Optional.of(Instant.EPOCH)), Samples.PLAYBOOK));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void of_a_digest(long seed) {
    Random random = new Random(seed);
    List<PassedOn.Entry> questions =
        Stream.generate(() -> new PassedOn.Entry(1, Samples.monstrous(random), Instant.EPOCH))
            .limit(60)
            .toList();
    List<WeekLog.CameUp> cameUp =
        IntStream.range(0, 60)
            .mapToObj(i -> new WeekLog.CameUp("<page> & " + i, i * i, Crowd.of(i)))
            .toList();
    List<WeekLog.Helpful> helpful =
        IntStream.range(0, 60)
            .mapToObj(i -> new WeekLog.Helpful("<!here> " + "&".repeat(900), Crowd.of(i)))
            .toList();
    List<WeekLog.Reached> nudges =
        IntStream.range(0, 60)
            .mapToObj(i -> new WeekLog.Reached("<@U1>" + "&".repeat(900), i, Crowd.of(i)))
            .toList();

    BlockLimits.check(
        DigestView.of(
            new Digest(
                Instant.EPOCH, Instant.EPOCH, ZoneOffset.UTC, cameUp, helpful, questions, nudges),
            Samples.PLAYBOOK));
  }

  private static String note(Random random) {
    String note = Samples.monstrous(random).substring(0, Nudge.LONGEST_NOTE);
    return Character.isHighSurrogate(note.charAt(Nudge.LONGEST_NOTE - 1)) ? "" : note;
  }

  private static NudgeOverview nudges(Random random) {
    List<NudgeOverview.Entry> entries =
        IntStream.range(0, 10)
            .mapToObj(
                i ->
                    Samples.entry(
                        Samples.nudge(Half.QUESTIONS, note(random))
                            .in(i % 2 == 0 ? Nudge.State.PAUSED : Nudge.State.SCHEDULED)))
            .toList();
    return new NudgeOverview(entries, Integer.MAX_VALUE, entries, Integer.MAX_VALUE);
  }

  private static Home full(Random random) {
    List<AnswerLog.Tally> tally =
        IntStream.range(0, 3_000)
            .mapToObj(
                i ->
                    new AnswerLog.Tally(
                        "<page> " + i % 60, "snippet & " + i, i, i, i, i, Integer.MAX_VALUE))
            .toList();
    List<PassedOn.Entry> passedOn =
        Stream.generate(() -> new PassedOn.Entry(1, Samples.monstrous(random), Instant.EPOCH))
            .limit(200)
            .toList();
    return new Home(
        PLAYS,
        PLAYS,
        new Mutes.Muted(
            true,
            IntStream.range(0, 300)
                .mapToObj(i -> new ChannelId("C" + i))
                .collect(Collectors.toUnmodifiableSet())),
        Arrays.stream(PersonalData.Kind.values())
            .collect(Collectors.toMap(kind -> kind, kind -> Integer.MAX_VALUE)),
        Optional.of(
            new Home.ManagersPart(nudges(random), Optional.of(ZoneOffset.UTC), tally, passedOn)));
  }
}
