package app.counterpoint.slack.views;

import app.counterpoint.coaching.Stance;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Slot;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Tone;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a button of a card carries: everything that the card was made of, so that it can be made
 * again days later by an app that remembers nothing. No words of a person but the facts.
 *
 * @param order ids of snippets, the card's own among them, none twice
 */
public record CardState(
    String situation,
    String snippet,
    Tone tone,
    Stance stance,
    List<String> order,
    Map<Slot, String> facts) {
  /** The most characters of {@link #of}; leaves room for what a tip or a modal adds. */
  public static final int LONGEST = 1_700;

  /** Copies, and refuses what no card could have given. */
  public CardState {
    order = List.copyOf(order);
    facts = Map.copyOf(facts);
    if (!order.contains(snippet) || new HashSet<>(order).size() != order.size()) {
      throw new IllegalArgumentException("an order holds its snippet, and none twice");
    }
    if (!facts.entrySet().stream().allMatch(f -> FactShape.fits(f.getKey(), f.getValue()))) {
      throw new IllegalArgumentException("a fact of another shape");
    }
  }

  /** What the buttons of a card carry. */
  public static String of(Card card) {
    return Json.write(state(card));
  }

  /** The state of a card; an order too long for a button loses snippets that come late. */
  static CardState state(Card card) {
    List<String> order = card.order().stream().map(Snippet::id).toList();
    CardState state = state(card, order);
    while (Json.write(state).length() > LONGEST) {
      order = withoutLast(order, card.snippet().id());
      state = state(card, order);
    }
    return state;
  }

  private static CardState state(Card card, List<String> order) {
    return new CardState(
        card.situation().id(),
        card.snippet().id(),
        card.tone(),
        card.stance(),
        order,
        card.facts());
  }

  private static List<String> withoutLast(List<String> order, String kept) {
    int last = order.size() - 1;
    int dropped = order.get(last).equals(kept) ? last - 1 : last;
    return order.stream().filter(id -> !id.equals(order.get(dropped))).toList();
  }

  /** The card of a button's value, for a message. Never throws. */
  public static Reading<Card> read(String value, Playbook playbook) {
    return Json.read(value, CardState.class).then(state -> state.card(playbook));
  }

  /** The card; stale where the playbook no longer has the snippet on that page. */
  Reading<Card> card(Playbook playbook) {
    return Reading.known(playbook.situation(situation).flatMap(this::card));
  }

  private Optional<Card> card(Situation page) {
    List<Snippet> left = order.stream().flatMap(id -> on(page, id).stream()).toList();
    return on(page, snippet)
        .map(
            shown ->
                new Card(
                    page, shown, left, facts, tone, stance, Card.Place.MESSAGE, Optional.empty()));
  }

  private static Optional<Snippet> on(Situation page, String id) {
    return page.snippets().stream().filter(snippet -> snippet.id().equals(id)).findFirst();
  }
}
