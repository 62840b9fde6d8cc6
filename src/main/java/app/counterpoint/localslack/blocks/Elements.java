package app.counterpoint.localslack.blocks;

import static app.counterpoint.localslack.blocks.Compositions.plain;
import static app.counterpoint.localslack.blocks.Values.BOOLEAN;
import static app.counterpoint.localslack.blocks.Values.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The elements: buttons, menus, inputs. */
final class Elements {
  static final Types ALL = new Types(table());

  private static final Set<String> INPUTS =
      Set.of(
          "plain_text_input",
          "static_select",
          "multi_static_select",
          "external_select",
          "multi_external_select",
          "users_select",
          "multi_users_select",
          "conversations_select",
          "multi_conversations_select",
          "datepicker",
          "timepicker",
          "datetimepicker",
          "checkboxes",
          "radio_buttons");

  private static final Set<String> CONTEXT_ACTIONS = Set.of("feedback_buttons", "icon_button");

  /** What may stand in an input block. */
  static final Types IN_INPUT = ALL.only(INPUTS);

  /** What may stand in a context_actions block. */
  static final Types IN_CONTEXT_ACTIONS = ALL.only(CONTEXT_ACTIONS);

  /** What may stand in an actions block. */
  static final Types IN_ACTIONS = ALL.only(without(Set.of("image", "plain_text_input")));

  /** What may stand beside a section's text. */
  static final Types IN_SECTION = ALL.only(without(Set.of("plain_text_input")));

  private Elements() {}

  private static Set<String> without(Set<String> others) {
    Set<String> left = new TreeSet<>(ALL.names());
    left.removeAll(CONTEXT_ACTIONS);
    left.removeAll(others);
    return left;
  }

  private static Map<String, Rule> table() {
    Map<String, Rule> all = new HashMap<>();
    all.put("image", Compositions.picture());
    all.put("button", button());
    all.put("overflow", overflow());
    all.put("plain_text_input", textInput());
    all.put("feedback_buttons", feedback());
    all.put("icon_button", iconButton());
    pickers(all);
    boxes(all);
    menus(all);
    peopleAndChannels(all);
    return all;
  }

  private static Shape element() {
    return Shape.typed().may("action_id", text(255));
  }

  private static Shape choice() {
    return element().may("confirm", Compositions.CONFIRM).may("focus_on_load", BOOLEAN);
  }

  private static Shape menu() {
    return choice().may("placeholder", plain(150));
  }

  private static Rule button() {
    return element()
        .must("text", plain(75))
        .may("url", text(3000))
        .may("value", text(2000))
        .may("style", Values.oneOf("primary", "danger"))
        .may("confirm", Compositions.CONFIRM)
        .may("accessibility_label", text(75));
  }

  private static Rule overflow() {
    return element()
        .must("options", Values.list(1, 5, Compositions.OVERFLOW_OPTION))
        .may("confirm", Compositions.CONFIRM);
  }

  private static Rule textInput() {
    return element()
        .may("initial_value", text(0, 3000))
        .may("multiline", BOOLEAN)
        .may("min_length", Values.integer(0, 3000))
        .may("max_length", Values.integer(1, 3000))
        .may("dispatch_action_config", Compositions.DISPATCH)
        .may("focus_on_load", BOOLEAN)
        .may("placeholder", plain(150))
        .where(
            (input, at, problems) -> {
              int most = input.path("max_length").asInt(3000);
              if (input.path("initial_value").asText().length() > most) {
                problems.add(
                    "must be less than " + (most + 1) + " characters", at + "/initial_value");
              }
            });
  }

  private static Rule feedback() {
    Shape side =
        Shape.empty()
            .must("text", plain(75))
            .must("value", text(2000))
            .may("accessibility_label", text(75));
    return element().must("positive_button", side).must("negative_button", side);
  }

  private static Rule iconButton() {
    return element()
        .must("icon", Values.oneOf("trash"))
        .must("text", plain(75))
        .may("value", text(2000))
        .may("confirm", Compositions.CONFIRM)
        .may("accessibility_label", text(75))
        .may("visible_to_user_ids", Values.list(1, 100, text(50)));
  }

  private static void pickers(Map<String, Rule> all) {
    all.put("datepicker", menu().may("initial_date", Values.matching("\\d{4}-\\d{2}-\\d{2}")));
    all.put(
        "timepicker",
        menu()
            .may("initial_time", Values.matching("([01]\\d|2[0-3]):[0-5]\\d"))
            .may("timezone", text(100)));
    all.put(
        "datetimepicker",
        choice().may("initial_date_time", Values.integer(1_000_000_000L, 9_999_999_999L)));
  }

  private static void boxes(Map<String, Rule> all) {
    Rule options = Values.list(1, 10, Compositions.BOX_OPTION);
    all.put("radio_buttons", offering(choice().must("options", options), "initial_option"));
    all.put("checkboxes", offering(choice().must("options", options), "initial_options"));
  }

  private static Rule offering(Shape element, String initial) {
    Rule one = Compositions.BOX_OPTION;
    boolean many = initial.endsWith("s");
    return element
        .may(initial, many ? Values.list(1, 100, one) : one)
        .where(Compositions.initialIsOffered(initial));
  }

  private static void menus(Map<String, Rule> all) {
    Shape fixed =
        menu()
            .either(
                "options", Compositions.MENU_OPTIONS, "option_groups", Compositions.MENU_GROUPS);
    Shape found = menu().may("min_query_length", Values.integer(0, 100));
    all.put("static_select", offering(fixed, "initial_option"));
    all.put("multi_static_select", offering(many(fixed), "initial_options"));
    all.put("external_select", found.may("initial_option", Compositions.MENU_OPTION));
    all.put("multi_external_select", many(found).may("initial_options", Compositions.MENU_OPTIONS));
  }

  private static Shape many(Shape menu) {
    return menu.may("max_selected_items", Values.integer(1, 100));
  }

  private static void peopleAndChannels(Map<String, Rule> all) {
    Rule ids = Values.list(0, 100, text(50));
    Shape conversations =
        menu().may("default_to_current_conversation", BOOLEAN).may("filter", Compositions.FILTER);
    all.put("users_select", menu().may("initial_user", text(50)));
    all.put("multi_users_select", many(menu()).may("initial_users", ids));
    all.put(
        "conversations_select",
        conversations.may("initial_conversation", text(50)).may("response_url_enabled", BOOLEAN));
    all.put("multi_conversations_select", many(conversations).may("initial_conversations", ids));
  }
}
