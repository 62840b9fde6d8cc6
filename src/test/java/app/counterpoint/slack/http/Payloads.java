package app.counterpoint.slack.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Bodies as Slack sends them. */
final class Payloads {
  /** Words that must turn up in no log. */
  static final String SECRET_WORDS = "they-want-forty-percent-off";

  private Payloads() {}

  static String event(String id, String event) {
    return json(
        "{'type':'event_callback','team_id':'T1','api_app_id':'A1','event_id':'"
            + id
            + "','event_time':1,'event':"
            + event
            + ",'authorizations':[{'team_id':'T1','user_id':'UBOT','is_bot':true}]}");
  }

  static String mention(String id) {
    return event(id, mentionOf("'user':'U1'"));
  }

  static String mentionByBot(String id) {
    return event(id, mentionOf("'user':'UBOT','bot_id':'B1'"));
  }

  private static String mentionOf(String who) {
    return "{'type':'app_mention',"
        + who
        + ",'text':'"
        + SECRET_WORDS
        + "','channel':'C1','ts':'1.1','event_ts':'1.1'}";
  }

  static String command(String trigger, String text) {
    return "command=%2Fprocurement-tips&team_id=T1&user_id=U1&channel_id=C1&api_app_id=A1"
        + "&trigger_id="
        + trigger
        + "&text="
        + encode(text);
  }

  static String action(String trigger) {
    return interactive(
        "{'type':'block_actions','team':{'id':'T1'},'user':{'id':'U1'},'trigger_id':'"
            + trigger
            + "','actions':[{'type':'button','action_id':'go','block_id':'b','value':'1'}]}");
  }

  static String submission(String trigger) {
    return interactive(
        "{'type':'view_submission','team':{'id':'T1'},'user':{'id':'U1'},'trigger_id':'"
            + trigger
            + "','view':{'id':'V1','type':'modal','callback_id':'share'}}");
  }

  static String closed() {
    return interactive(
        "{'type':'view_closed','team':{'id':'T1'},'user':{'id':'U1'},"
            + "'view':{'id':'V1','type':'modal','callback_id':'share'}}");
  }

  static String messageShortcut(String trigger) {
    return interactive(
        "{'type':'message_action','callback_id':'coach_me','team':{'id':'T1'},'user':{'id':'U1'},"
            + "'channel':{'id':'C1'},'trigger_id':'"
            + trigger
            + "'}");
  }

  static String globalShortcut(String trigger) {
    return interactive(
        "{'type':'shortcut','callback_id':'nudge','team':{'id':'T1'},'user':{'id':'U1'},"
            + "'trigger_id':'"
            + trigger
            + "'}");
  }

  static String options() {
    return interactive(
        "{'type':'block_suggestion','team':{'id':'T1'},'user':{'id':'U1'},'action_id':'find',"
            + "'block_id':'b','value':'disc'}");
  }

  static String interactive(String json) {
    return "payload=" + encode(json(json));
  }

  static String json(String json) {
    return json.replace('\'', '"');
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
