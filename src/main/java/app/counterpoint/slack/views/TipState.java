package app.counterpoint.slack.views;

import app.counterpoint.deals.Deal;
import app.counterpoint.playbook.Playbook;
import java.util.List;
import java.util.Optional;

/**
 * What a button of a tip carries.
 *
 * @param tip the id of the tip in the {@link app.counterpoint.tips.TipLog}
 * @param deal the deal that it is about, or none
 */
public record TipState(long tip, CardState card, List<Deal> deal) {
  /** A tip with the card behind it. */
  public record Opened(long tip, Card card) {}

  /** Copies. */
  public TipState {
    deal = List.copyOf(deal);
  }

  static String of(long tip, Card card) {
    List<Deal> deal = card.deal().map(known -> new Deal(known.name(), List.of())).stream().toList();
    return Json.write(new TipState(tip, CardState.state(card), deal));
  }

  /** The tip of a button's value, whatever became of its snippet. Never throws. */
  public static Reading<Long> tip(String value) {
    return Json.read(value, TipState.class).then(state -> new Reading.Whole<>(state.tip));
  }

  /** The tip and its card; stale where the snippet left the playbook. Never throws. */
  public static Reading<Opened> read(String value, Playbook playbook) {
    return Json.read(value, TipState.class)
        .then(state -> state.card.card(playbook).then(card -> state.opened(card)));
  }

  private Reading<Opened> opened(Card shown) {
    Optional<Deal> about = deal.stream().findFirst();
    return new Reading.Whole<>(new Opened(tip, shown.about(about)));
  }
}
