package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What the page shows to one person, as JSON. */
final class PageState {
  private final LocalSlack slack;
  private final PageContent content;

  PageState(LocalSlack slack, PageContent content) {
    this.slack = slack;
    this.content = content;
  }

  /** Who is there, where one can go, and what can be done. */
  ObjectNode of(Actor me) {
    ObjectNode state = Json.object().put("me", me.person().id());
    Installation app = slack.app();
    state.putObject("team").put("id", app.team()).put("name", app.teamName());
    state.putObject("app").put("id", app.botUser()).put("name", content.appName());
    state.set("people", people());
    state.set("channels", channels(me));
    state.putArray("dms").add(direct(me));
    state.set("notices", Json.strings(me.notices()));
    state.set("commands", Json.tree(content.commands()));
    state.set("shortcuts", Json.tree(content.shortcuts()));
    state.put("welcome", content.welcome()).put("farewell", content.farewell());
    state.set("starters", Json.tree(starters(me)));
    return state;
  }

  /** The things that this person can try. */
  private List<PageContent.Starter> starters(Actor me) {
    List<String> mine =
        slack.channels().stream()
            .filter(channel -> channel.has(me.person().id()))
            .map(Channel::id)
            .toList();
    return content.starters().stream().filter(one -> mine.contains(one.channel())).toList();
  }

  private ArrayNode people() {
    ArrayNode people = Json.array();
    slack.people().forEach(person -> people.add(person(person)));
    people.addObject().put("id", Workspace.SLACKBOT).put("name", "Slackbot").put("bot", true);
    return people;
  }

  private ObjectNode person(Person person) {
    boolean isApp = person.id().equals(slack.app().botUser());
    String full = isApp ? content.appName() : person.realName();
    String role = content.role(person.id());
    ObjectNode json = Json.object().put("id", person.id()).put("handle", person.name());
    json.put("name", isApp ? full : full.split(" ", 2)[0]).put("full", full);
    json.put("title", role.isEmpty() ? person.title() : role);
    json.put("persona", !role.isEmpty()).put("bot", isApp);
    json.put("external", !person.team().equals(slack.app().team()));
    return json.put("company", content.companies().getOrDefault(person.team(), ""));
  }

  private ArrayNode channels(Actor me) {
    ArrayNode channels = Json.array();
    slack.channels().stream()
        .filter(channel -> channel.kind() != Channel.Kind.DIRECT)
        .filter(channel -> channel.has(me.person().id()))
        .forEach(channel -> channels.add(channel(channel, me)));
    return channels;
  }

  private ObjectNode channel(Channel channel, Actor me) {
    ObjectNode json = Json.object().put("id", channel.id()).put("name", channel.name());
    json.put("external", channel.sharing().isExternal());
    json.put("private", channel.kind() == Channel.Kind.PRIVATE);
    json.put("members", channel.members().size());
    json.put("topic", content.topics().getOrDefault(channel.id(), ""));
    return json.put("latest", latest(me, channel.id()));
  }

  private ObjectNode direct(Actor me) {
    ObjectNode json = Json.object().put("id", me.direct()).put("app", true);
    json.put("user", slack.app().botUser()).put("name", content.appName());
    return json.put("latest", latest(me, me.direct()));
  }

  private static String latest(Actor me, String channel) {
    List<ChatMessage> seen = me.seesAll(channel);
    return seen.isEmpty() ? "" : seen.get(seen.size() - 1).ts();
  }

  /**
   * What one sees in a channel and its threads, the oldest first; in the conversation with the app
   * also what it suggests to say to it, and what it says it is doing.
   */
  ObjectNode messages(Actor me, String channel) {
    List<ChatMessage> seen = me.seesAll(channel);
    boolean withApp = channel.equals(me.direct());
    ObjectNode json = Json.object().put("status", withApp ? status(seen) : "");
    json.set("prompts", withApp ? prompts(me) : Json.array());
    ArrayNode messages = json.putArray("messages");
    seen.forEach(message -> messages.add(message(message)));
    return json;
  }

  /** As the app said in this conversation, else to our own people as its manifest says. */
  private JsonNode prompts(Actor me) {
    JsonNode said = me.prompts();
    boolean ours = me.person().team().equals(slack.app().team());
    return said.isEmpty() && ours ? Json.tree(content.prompts()) : said;
  }

  private String status(List<ChatMessage> seen) {
    if (seen.isEmpty()) {
      return "";
    }
    ChatMessage last = seen.get(seen.size() - 1);
    return slack.status(last.channel(), last.thread().orElse(last.ts())).orElse("");
  }

  private static ObjectNode message(ChatMessage message) {
    ObjectNode json = Json.object().put("ts", message.ts()).put("user", message.user());
    json.put("text", message.text()).put("ephemeral", message.isEphemeral());
    json.set("blocks", message.blocks());
    message.thread().ifPresent(thread -> json.put("thread_ts", thread));
    return json.put("edited", message.more().has("edited"));
  }

  /** The modal in front; null if there is none. */
  ObjectNode modal(Actor me) {
    return Json.object().set("modal", view(me.modal()));
  }

  /** The App Home; null before the app has published one. */
  ObjectNode home(Actor me) {
    return Json.object().set("home", view(me.home()));
  }

  private static JsonNode view(Optional<ShownView> view) {
    return view.<JsonNode>map(PageState::view).orElse(Json.object().nullNode());
  }

  private static ObjectNode view(ShownView view) {
    ObjectNode json = view.content().deepCopy();
    json.put("id", view.id()).put("hash", view.hash());
    return json.set("values", view.state());
  }
}
