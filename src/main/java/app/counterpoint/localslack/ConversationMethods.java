package app.counterpoint.localslack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** {@code conversations.*}: channels, their members, and what was said there. */
final class ConversationMethods {
  private static final int USUAL_PAGE = 100;

  private final Workspace workspace;
  private final Reach reach;

  ConversationMethods(Workspace workspace) {
    this.workspace = workspace;
    this.reach = new Reach(workspace);
  }

  Map<String, Method> table() {
    return Map.of(
        "conversations.info", this::info,
        "conversations.members", this::members,
        "conversations.history", this::history,
        "conversations.replies", this::replies,
        "conversations.open", this::open,
        "conversations.list", call -> list(call, channel -> true),
        "users.conversations", call -> list(call, this::hasTheApp));
  }

  private boolean hasTheApp(Channel channel) {
    return channel.has(workspace.app().botUser());
  }

  private ObjectNode info(Call call) {
    Channel channel = reach.readable(call, "read");
    return Json.ok().set("channel", json(channel));
  }

  private ObjectNode json(Channel channel) {
    return channel.json(workspace.app().botUser(), workspace.now().getEpochSecond());
  }

  private ObjectNode members(Call call) {
    Channel channel = reach.readable(call, "read");
    Page<String> page = Page.of(channel.members(), call, USUAL_PAGE);
    ObjectNode answer = Json.ok();
    answer.set("members", Json.strings(page.items()));
    return paged(answer, page);
  }

  private ObjectNode history(Call call) {
    Channel channel = reach.history(call);
    String oldest = call.text("oldest").orElse("0");
    String latest = call.text("latest").orElse("9");
    boolean inclusive = call.flag("inclusive");
    List<ChatMessage> messages =
        workspace.messages().history(channel.id()).stream()
            .filter(message -> isBetween(message.ts(), oldest, latest, inclusive))
            .toList();
    return messages(messages, call);
  }

  private static boolean isBetween(String ts, String oldest, String latest, boolean inclusive) {
    boolean atEdge = ts.equals(oldest) || ts.equals(latest);
    return atEdge ? inclusive : ts.compareTo(oldest) > 0 && ts.compareTo(latest) < 0;
  }

  private ObjectNode replies(Call call) {
    Channel channel = reach.history(call);
    ChatMessage parent =
        workspace
            .messages()
            .find(channel.id(), call.required("ts"))
            .filter(message -> !message.isEphemeral())
            .orElseThrow(() -> Refusal.of("thread_not_found"));
    List<ChatMessage> thread = new ArrayList<>(List.of(parent));
    thread.addAll(workspace.messages().replies(channel.id(), parent.ts()));
    return messages(thread, call);
  }

  private ObjectNode messages(List<ChatMessage> messages, Call call) {
    Page<ChatMessage> page = Page.of(messages, call, USUAL_PAGE);
    ObjectNode answer = Json.ok().put("has_more", !page.isLast());
    answer.set("messages", MessageJson.all(page.items(), workspace));
    return page.isLast() ? answer : paged(answer, page);
  }

  private ObjectNode open(Call call) {
    call.needs("im:write");
    Person person = reach.person(call, "users");
    if (person.is(Person.Flag.DELETED)) {
      throw Refusal.of("user_disabled");
    }
    if (person.is(Person.Flag.BOT)) {
      throw Refusal.of("cannot_dm_bot");
    }
    Channel channel = workspace.direct(person.id());
    ObjectNode told =
        call.flag("return_im") ? json(channel) : Json.object().put("id", channel.id());
    return Json.ok().set("channel", told);
  }

  private ObjectNode list(Call call, Predicate<Channel> which) {
    String types = call.text("types").orElse("public_channel");
    List<Channel> wanted = new ArrayList<>();
    for (Channel channel : workspace.channels().all()) {
      if (types.contains(listed(channel)) && isListed(channel, call) && which.test(channel)) {
        call.needs(channel.kind().scope("read"));
        wanted.add(channel);
      }
    }
    Page<Channel> page = Page.of(wanted, call, USUAL_PAGE);
    ArrayNode channels = Json.array();
    page.items().forEach(channel -> channels.add(json(channel).without("connected_team_ids")));
    return paged(Json.ok().set("channels", channels), page);
  }

  private boolean isListed(Channel channel, Call call) {
    boolean seen = channel.kind() == Channel.Kind.PUBLIC || hasTheApp(channel);
    return seen && !(channel.archived() && call.flag("exclude_archived"));
  }

  private static String listed(Channel channel) {
    return switch (channel.kind()) {
      case PUBLIC -> "public_channel";
      case PRIVATE -> "private_channel";
      case DIRECT -> "im";
    };
  }

  private static ObjectNode paged(ObjectNode answer, Page<?> page) {
    answer.putObject("response_metadata").put("next_cursor", page.nextCursor());
    return answer;
  }
}
