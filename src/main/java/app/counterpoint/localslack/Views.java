package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The modals that people have open, as stacks, and everybody's App Home. */
final class Views {
  /** Slack's limit for modals on top of each other. */
  private static final int DEEPEST = 3;

  private final Map<String, List<ShownView>> stacks = new HashMap<>();
  private final Map<String, ShownView> homes = new HashMap<>();
  private final Ids ids;

  Views(Ids ids) {
    this.ids = ids;
  }

  /** Opens a modal; closes what the person had open before. */
  synchronized ShownView open(String person, ObjectNode content) {
    String id = ids.next("V");
    ShownView view = shown(id, person, content, id, Optional.empty());
    List<ShownView> stack = new ArrayList<>();
    stack.add(view);
    stacks.put(person, stack);
    return view;
  }

  /** Puts a modal on top; empty if there is none below, or three already. */
  synchronized Optional<ShownView> push(String person, ObjectNode content) {
    List<ShownView> stack = stack(person);
    if (stack.isEmpty() || stack.size() == DEEPEST) {
      return Optional.empty();
    }
    ShownView below = stack.get(stack.size() - 1);
    ShownView view = shown(ids.next("V"), person, content, below.root(), Optional.of(below.id()));
    stack.add(view);
    return Optional.of(view);
  }

  synchronized ShownView publish(String person, ObjectNode content) {
    ShownView before = homes.get(person);
    String id = before == null ? ids.next("V") : before.id();
    ShownView view = shown(id, person, content, id, Optional.empty());
    homes.put(person, view);
    return view;
  }

  private ShownView shown(
      String id, String person, ObjectNode content, String root, Optional<String> previous) {
    ObjectNode state = Inputs.initial(content);
    return new ShownView(id, person, content, state, hash(), root, previous);
  }

  private String hash() {
    return ids.ts() + "." + ids.next("h");
  }

  /** Replaces what a view shows; what was entered in blocks that stay is kept. */
  synchronized ShownView update(ShownView old, ObjectNode content) {
    ObjectNode kept = Inputs.kept(Inputs.initial(content), old.state());
    ShownView view = old.showing(content, hash(), kept);
    replace(view);
    return view;
  }

  /**
   * The same for the view that {@link #find} finds, where there is one; nothing comes in between.
   *
   * @param content what it is to show; may throw, and nothing is replaced
   */
  synchronized Optional<ShownView> update(String id, Function<ShownView, ObjectNode> content) {
    return find(id).map(old -> update(old, content.apply(old)));
  }

  /** Remembers what the person entered. */
  synchronized ShownView enter(ShownView view, ObjectNode values) {
    ShownView entered = view.entered(values);
    replace(entered);
    return entered;
  }

  private void replace(ShownView view) {
    stack(view.owner()).replaceAll(old -> old.id().equals(view.id()) ? view : old);
    homes.computeIfPresent(view.owner(), (person, old) -> old.id().equals(view.id()) ? view : old);
  }

  /** Takes away the top modal of a person. */
  synchronized void close(String person) {
    List<ShownView> stack = stack(person);
    if (!stack.isEmpty()) {
      stack.remove(stack.size() - 1);
    }
  }

  synchronized void clear(String person) {
    stacks.remove(person);
  }

  /** The modal that a person has in front. */
  synchronized Optional<ShownView> top(String person) {
    List<ShownView> stack = stack(person);
    return stack.isEmpty() ? Optional.empty() : Optional.of(stack.get(stack.size() - 1));
  }

  synchronized Optional<ShownView> home(String person) {
    return Optional.ofNullable(homes.get(person));
  }

  /** A view that is open now, by its id or the app's own {@code external_id}. */
  synchronized Optional<ShownView> find(String id) {
    List<ShownView> all = new ArrayList<>(homes.values());
    stacks.values().forEach(all::addAll);
    return all.stream()
        .filter(v -> v.id().equals(id) || v.content().path("external_id").asText().equals(id))
        .findFirst();
  }

  private List<ShownView> stack(String person) {
    return stacks.computeIfAbsent(person, id -> new ArrayList<>());
  }
}
