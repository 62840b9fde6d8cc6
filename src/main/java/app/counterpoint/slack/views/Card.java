package app.counterpoint.slack.views;

import app.counterpoint.coaching.Advice;
import app.counterpoint.coaching.Stance;
import app.counterpoint.deals.Deal;
import app.counterpoint.playbook.Playbook;
import app.counterpoint.playbook.Situation;
import app.counterpoint.playbook.Slot;
import app.counterpoint.playbook.Snippet;
import app.counterpoint.playbook.Template;
import app.counterpoint.playbook.Tone;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A piece of coaching as one person looks at it.
 *
 * @param order the snippets that <em>Another angle</em> goes through, round and round
 * @param facts what of the person's words is said back; others than could be found are left out
 * @param tone in which the script is shown
 * @param stance which half comes first
 * @param deal the deal that it is about, named above the situation
 */
public record Card(
    Situation situation,
    Snippet snippet,
    List<Snippet> order,
    Map<Slot, String> facts,
    Tone tone,
    Stance stance,
    Place place,
    Optional<Deal> deal) {

  /** What the card is shown in. */
  public enum Place {
    /** A message, in a channel or a direct one. */
    MESSAGE,
    /** A modal, which no channel belongs to. */
    MODAL
  }

  /** Copies, and refuses an order without the snippet. */
  public Card {
    order = List.copyOf(order);
    facts = FactShape.fitting(facts);
    if (!order.contains(snippet)) {
      throw new IllegalArgumentException("the order lacks " + snippet.id());
    }
  }

  /** The card of a piece of advice, for a message, with the soft tone first. */
  public static Card of(Advice.Coaching coaching) {
    return new Card(
        coaching.situation(),
        coaching.snippet(),
        coaching.angles(),
        coaching.facts().all(),
        Tone.SOFT,
        coaching.stance(),
        Place.MESSAGE,
        Optional.empty());
  }

  /** The card of a snippet by itself, with the rest of its page after it; empty if it is gone. */
  public static Optional<Card> of(String snippetId, Playbook playbook) {
    return playbook.situations().stream()
        .flatMap(
            page ->
                page.snippets().stream()
                    .filter(snippet -> snippet.id().equals(snippetId))
                    .map(snippet -> alone(page, snippet)))
        .findFirst();
  }

  private static Card alone(Situation page, Snippet snippet) {
    return new Card(
        page,
        snippet,
        page.snippets(),
        Map.of(),
        Tone.SOFT,
        Stance.ANY,
        Place.MESSAGE,
        Optional.empty());
  }

  /** The same with the next snippet of the order; empty if there is no other. */
  public Optional<Card> anotherAngle() {
    int next = (order.indexOf(snippet) + 1) % order.size();
    return order.size() == 1 ? Optional.empty() : Optional.of(with(order.get(next)));
  }

  /** Whether the next snippet is the one that the order began with. */
  boolean isLast() {
    return order.indexOf(snippet) == order.size() - 1;
  }

  /** The same with the script in this tone. */
  public Card in(Tone tone) {
    return new Card(situation, snippet, order, facts, tone, stance, place, deal);
  }

  /** The same with this half first. */
  public Card first(Stance stance) {
    return new Card(situation, snippet, order, facts, tone, stance, place, deal);
  }

  /** The same shown in a message or a modal. */
  public Card in(Place place) {
    return new Card(situation, snippet, order, facts, tone, stance, place, deal);
  }

  /** The same with these facts in place of its own. */
  public Card with(Map<Slot, String> facts) {
    return new Card(situation, snippet, order, facts, tone, stance, place, deal);
  }

  /** The same, about a deal. */
  public Card about(Optional<Deal> deal) {
    return new Card(situation, snippet, order, facts, tone, stance, place, deal);
  }

  private Card with(Snippet next) {
    return new Card(situation, next, order, facts, tone, stance, place, deal);
  }

  /** The questions with the facts filled in; may be empty. */
  public List<String> questions() {
    return snippet.ask().stream().map(this::filled).toList();
  }

  /** The script in the card's tone with the facts filled in. */
  public Optional<String> script() {
    return snippet.say().map(script -> filled(script.in(tone)));
  }

  private String filled(Template template) {
    return template.fill(slot -> Optional.ofNullable(facts.get(slot)));
  }
}
