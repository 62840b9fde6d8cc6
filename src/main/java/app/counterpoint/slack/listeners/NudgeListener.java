package app.counterpoint.slack.listeners;

import app.counterpoint.slack.views.NudgeDraft;
import app.counterpoint.slack.views.NudgeForm;
import app.counterpoint.slack.views.NudgeModal;
import app.counterpoint.slack.views.NudgeOutcome;
import app.counterpoint.slack.views.NudgePreview;
import app.counterpoint.slack.views.Reading;
import app.counterpoint.slack.web.SlackWeb;
import app.counterpoint.workspace.PersonId;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.BlockSuggestionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The window in which a nudge is written, and the preview over it from which it is sent. */
final class NudgeListener {
  /** As many as Slack shows in a menu. */
  private static final int MOST_PLAYS = 100;

  private final Desk desk;
  private final AckFirst work;
  private final SlackWeb web;
  private final AckedViews views;
  private final NudgePreviews previews;
  private final NudgeSubmission submission;
  private final HomeTab home;
  private final Clock clock;

  NudgeListener(
      Desk desk,
      AckFirst work,
      SlackWeb web,
      AckedViews views,
      NudgePreviews previews,
      NudgeSubmission submission,
      HomeTab home,
      Clock clock) {
    this.desk = desk;
    this.work = work;
    this.web = web;
    this.views = views;
    this.previews = previews;
    this.submission = submission;
    this.home = home;
    this.clock = clock;
  }

  void register(App app) {
    app.blockSuggestion(NudgeModal.PLAY, this::suggest);
    for (String telling : List.of(NudgeModal.SCOPE, NudgeModal.WHEN)) {
      app.blockAction(
          telling,
          (request, context) -> {
            View view = request.getPayload().getView();
            return work.then(() -> redraw(view));
          });
    }
    app.viewSubmission(NudgeModal.CALLBACK, this::preview);
    app.viewSubmission(NudgePreview.CALLBACK, this::send);
  }

  private Response suggest(BlockSuggestionRequest request, BlockSuggestionContext context) {
    String typed = Optional.ofNullable(request.getPayload().getValue()).orElse("");
    List<Option> options =
        desk.search(typed, MOST_PLAYS).stream()
            .map(play -> offered(NudgeModal.option(play, desk.wording())))
            .toList();
    return context.ack(answer -> answer.options(options));
  }

  private static Option offered(OptionObject option) {
    return new Option(option.getText(), option.getValue());
  }

  private void redraw(View view) {
    NudgeForm.read(view)
        .whole()
        .map(NudgeForm::draft)
        .ifPresent(draft -> web.updateView(view.getId(), NudgeModal.of(draft, desk.playbook())));
  }

  private Response preview(ViewSubmissionRequest request, ViewSubmissionContext context) {
    Reading<NudgeForm> read = NudgeForm.read(request.getPayload().getView());
    if (read.whole().isEmpty()) {
      return context.ackWithErrors(NudgeModal.unreadable(desk.wording()));
    }
    NudgeForm form = read.whole().get();
    if (form.lacksFields()) {
      return context.ackWithUpdate(NudgeModal.of(form.draft(), desk.playbook()));
    }
    Instant now = clock.instant();
    Map<String, String> errors = form.errors(desk.playbook(), now);
    return errors.isEmpty()
        ? context.ackWithPush(previews.begin(person(request), form.draft()))
        : context.ackWithErrors(errors);
  }

  private Response send(ViewSubmissionRequest request, ViewSubmissionContext context) {
    PersonId person = person(request);
    String viewId = request.getPayload().getView().getId();
    NudgeOutcome outcome = new NudgeOutcome(desk.wording());
    Reading<NudgeDraft> read = NudgePreview.read(request.getPayload().getView());
    if (read.whole().isEmpty()) {
      return context.ackWithUpdate(outcome.unreadable());
    }
    NudgeDraft draft = read.whole().get();
    String externalId = AckedViews.newId();
    work.later(
        () -> {
          views.replace(externalId, submission.submit(person, draft, viewId));
          // Whatever becomes of the Home: the nudge is kept.
          AckFirst.guarded(() -> home.draw(person), incident -> {});
        },
        incident -> views.replace(externalId, outcome.failed(incident.id())));
    return context.ackWithUpdate(outcome.saving(externalId));
  }

  private static PersonId person(ViewSubmissionRequest request) {
    return new PersonId(request.getPayload().getUser().getId());
  }
}
