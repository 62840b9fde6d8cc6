package app.counterpoint.localslack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockKitTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String DIVIDER = "{'type':'divider'}";
  private static final String TEXT = "{'type':'plain_text','text':'x'}";
  private static final String OPTION = "{'text':" + TEXT + ",'value':'a'}";

  /** JSON with single quotes, where $T is a text, $O an option, and ~n~ stands for n letters. */
  private static JsonNode json(String text) throws JsonProcessingException {
    String whole = text.replace("$T", TEXT).replace("$O", OPTION).replace('\'', '"');
    for (int at = whole.indexOf('~'); at >= 0; at = whole.indexOf('~')) {
      int end = whole.indexOf('~', at + 1);
      int count = Integer.parseInt(whole.substring(at + 1, end));
      whole = whole.substring(0, at) + "x".repeat(count) + whole.substring(end + 1);
    }
    return MAPPER.readTree(whole);
  }

  private static List<String> message(String block) throws JsonProcessingException {
    return BlockKit.message(json("[" + block + "]"));
  }

  private static List<String> element(String element) throws JsonProcessingException {
    return message("{'type':'actions','elements':[" + element + "]}");
  }

  private static List<String> input(String element) throws JsonProcessingException {
    return message("{'type':'input','label':$T,'element':" + element + "}");
  }

  private static String many(int count, String item) {
    return String.join(",", Collections.nCopies(count, item));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'section','text':{'type':'mrkdwn','text':'~3000~','verbatim':true}}",
        "{'type':'section','fields':[$T],'expand':true}",
        "{'type':'section','text':$T,'accessory':{'type':'image','image_url':'u','alt_text':'a'}}",
        "{'type':'section','block_id':'~255~','text':{'type':'plain_text','text':'x','emoji':true}}",
        "{'type':'header','text':{'type':'plain_text','text':'~150~'}}",
        "{'type':'divider'}",
        "{'type':'context','elements':[$T,{'type':'image','image_url':'u','alt_text':'a'}]}",
        "{'type':'image','image_url':'u','alt_text':'a','title':$T}",
        "{'type':'image','slack_file':{'id':'F1'},'alt_text':'a'}",
        "{'type':'markdown','text':'~12000~'}",
        "{'type':'rich_text','elements':[{'type':'rich_text_section','elements':["
            + "{'type':'text','text':'x','style':{'bold':true}},{'type':'user','user_id':'U'},"
            + "{'type':'link','url':'u'},{'type':'emoji','name':'wave'},"
            + "{'type':'date','timestamp':1,'format':'f'}]}]}",
        "{'type':'rich_text','elements':[{'type':'rich_text_list','style':'bullet','indent':1,"
            + "'elements':[{'type':'rich_text_section','elements':[]}]}]}",
        "{'type':'context_actions','elements':[{'type':'feedback_buttons','action_id':'f',"
            + "'positive_button':{'text':$T,'value':'1'},'negative_button':{'text':$T,'value':'0'}},"
            + "{'type':'icon_button','icon':'trash','text':$T}]}"
      })
  void takes_what_slack_takes(String block) throws Exception {
    assertThat(message(block)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type':'section','text':{'type':'mrkdwn','text':'~3001~'}} | less than 3001 | /text/text",
        "{'type':'section','text':{'type':'mrkdwn','text':''}} | more than 0 | /text/text",
        "{'type':'section','text':{'type':'mrkdwn','text':7}} | must be a string | /text/text",
        "{'type':'section','text':{'type':'html','text':'x'}} | unsupported type: html |"
            + " /text/type",
        "{'type':'section','text':'x'} | unsupported type: | /text/type",
        "{'type':'section'} | missing required field: text or fields | ``",
        "{'type':'section','text':$T,'colour':'red'} | invalid additional property: colour | ``",
        "{'type':'section','fields':[]} | no fewer than 1 | /fields",
        "{'type':'section','fields':$T} | must be an array | /fields",
        "{'type':'section','fields':[{'type':'plain_text','text':'~2001~'}]} | less than 2001 |"
            + " /fields/0/text",
        "{'type':'section','text':$T,'accessory':{'type':'plain_text_input'}} | unsupported type |"
            + " /accessory/type",
        "{'type':'section','text':$T,'block_id':'~256~'} | less than 256 | /block_id",
        "{'type':'section','text':$T,'expand':'yes'} | must be a boolean | /expand",
        "{'type':'header','text':{'type':'plain_text','text':'~151~'}} | less than 151 |"
            + " /text/text",
        "{'type':'header','text':{'type':'mrkdwn','text':'x'}} | unsupported type: mrkdwn |"
            + " /text/type",
        "{'type':'header','text':{'type':'plain_text','text':'x','verbatim':true}} | property:"
            + " verbatim | /text",
        "{'type':'header'} | missing required field: text | ``",
        "{'type':'sektion'} | unsupported type: sektion | /type",
        "{'type':'image','alt_text':'a'} | exactly one of image_url and slack_file | ``",
        "{'type':'image','image_url':'u','slack_file':{},'alt_text':'a'} | exactly one of | ``",
        "{'type':'image','slack_file':'F','alt_text':'a'} | must be an object |" + " /slack_file",
        "{'type':'context','elements':[]} | no fewer than 1 | /elements",
        "{'type':'context_actions','elements':[{'type':'button','text':$T}]} | unsupported type |"
            + " /elements/0/type",
        "{'type':'rich_text','elements':[{'type':'text','text':'x'}]} | unsupported type: text |"
            + " /elements/0/type",
        "{'type':'rich_text','elements':[{'type':'rich_text_quote','elements':[],'border':2}]} |"
            + " must be an integer from 0 to 1 | /elements/0/border"
      })
  void refuses_what_slack_refuses_and_says_where(String block, String why, String where)
      throws Exception {
    assertThat(message(block))
        .singleElement()
        .asString()
        .contains(why)
        .endsWith("[json-pointer:/blocks/0" + where + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'button','text':$T,'url':'u','value':'~2000~','style':'danger','action_id':'~255~',"
            + "'confirm':{'title':$T,'text':$T,'confirm':$T,'deny':$T,'style':'primary'}}",
        "{'type':'static_select','options':[$O],'initial_option':$O,'placeholder':$T}",
        "{'type':'static_select','option_groups':[{'label':$T,'options':[$O]}],'initial_option':$O}",
        "{'type':'multi_static_select','options':[$O],'initial_options':[$O],'max_selected_items':1}",
        "{'type':'external_select','min_query_length':0,'initial_option':$O}",
        "{'type':'conversations_select','filter':{'include':['public'],'exclude_bot_users':true}}",
        "{'type':'multi_conversations_select','default_to_current_conversation':true}",
        "{'type':'users_select','initial_user':'U'}",
        "{'type':'overflow','options':[{'text':$T,'value':'a','url':'u'}]}",
        "{'type':'datepicker','initial_date':'2026-11-26'}",
        "{'type':'timepicker','initial_time':'23:59'}",
        "{'type':'datetimepicker','initial_date_time':1795683600}",
        "{'type':'checkboxes','options':[{'text':{'type':'mrkdwn','text':'x'},'value':'a'}]}",
        "{'type':'radio_buttons','options':[$O],'initial_option':$O}"
      })
  void takes_the_elements_that_slack_takes(String element) throws Exception {
    assertThat(element(element)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type':'button','text':{'type':'plain_text','text':'~76~'}} | less than 76 | /text/text",
        "{'type':'button','text':$T,'value':'~2001~'} | less than 2001 | /value",
        "{'type':'button','text':$T,'action_id':'~256~'} | less than 256 | /action_id",
        "{'type':'button','text':$T,'style':'blue'} | must be one of [primary, danger] | /style",
        "{'type':'button','text':$T,'confirm':{}} | missing required field: confirm | /confirm",
        "{'type':'static_select'} | exactly one of options and option_groups | ``",
        "{'type':'static_select','options':[$O],'option_groups':[]} | exactly one of | ``",
        "{'type':'static_select','options':[$O],'initial_option':{'text':$T,'value':'b'}} | must be"
            + " among the options | /initial_option",
        "{'type':'static_select','options':[{'text':$T,'value':'~151~'}]} | less than 151 |"
            + " /options/0/value",
        "{'type':'static_select','options':[{'text':{'type':'plain_text','text':'~76~'},'value':'a'}]}"
            + " | less than 76 | /options/0/text/text",
        "{'type':'static_select','options':[$O],'placeholder':{'type':'plain_text','text':'~151~'}}"
            + " | less than 151 | /placeholder/text",
        "{'type':'overflow','options':[$O,$O,$O,$O,$O,$O]} | no more than 5 | /options",
        "{'type':'datepicker','initial_date':'26.11.2026'} | must match | /initial_date",
        "{'type':'timepicker','initial_time':'24:00'} | must match | /initial_time",
        "{'type':'datetimepicker','initial_date_time':12} | must be an integer from |"
            + " /initial_date_time",
        "{'type':'datetimepicker','initial_date_time':'now'} | must be an integer from |"
            + " /initial_date_time",
        "{'type':'datetimepicker','initial_date_time':99999999999} | must be an integer from |"
            + " /initial_date_time",
        "{'type':'plain_text_input'} | unsupported type: plain_text_input | /type",
        "{'type':'feedback_buttons'} | unsupported type: feedback_buttons | /type"
      })
  void refuses_the_elements_that_slack_refuses(String element, String why, String where)
      throws Exception {
    assertThat(element(element))
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .contains(why)
                    .endsWith("[json-pointer:/blocks/0/elements/0" + where + "]"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'type':'plain_text_input','max_length':3001} | integer from 1 to 3000",
        "{'type':'plain_text_input','max_length':2,'initial_value':'abc'} | less than 3 characters",
        "{'type':'plain_text_input','initial_value':'~3001~'} | less than 3001 characters",
        "{'type':'plain_text_input','dispatch_action_config':{'trigger_actions_on':['x']}} | must"
            + " be one of",
        "{'type':'button','text':$T} | unsupported type: button"
      })
  void refuses_the_inputs_that_slack_refuses(String element, String why) throws Exception {
    assertThat(input(element)).anySatisfy(problem -> assertThat(problem).contains(why));
  }

  @Test
  void takes_an_input() throws Exception {
    assertThat(
            input(
                "{'type':'plain_text_input','multiline':true,'max_length':3000,'min_length':0,"
                    + "'initial_value':'','focus_on_load':true,'placeholder':$T,"
                    + "'dispatch_action_config':{'trigger_actions_on':['on_enter_pressed']}}"))
        .isEmpty();
  }

  @Test
  void a_message_has_at_most_fifty_blocks() throws Exception {
    assertThat(message(many(50, DIVIDER))).isEmpty();
    assertThat(message(many(51, DIVIDER)))
        .containsExactly("no more than 50 items allowed [json-pointer:/blocks]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "actions | 25 | {'type':'button','text':$T}",
        "context | 10 | $T",
        "context_actions | 5 | {'type':'icon_button','icon':'trash','text':$T}"
      })
  void a_block_has_so_many_elements(String type, int most, String element) throws Exception {
    String block = "{'type':'" + type + "','elements':[";
    assertThat(message(block + many(most, element) + "]}")).isEmpty();
    assertThat(message(block + many(most + 1, element) + "]}"))
        .containsExactly(
            "no more than " + most + " items allowed [json-pointer:/blocks/0/elements]");
  }

  @Test
  void all_markdown_together_has_a_limit() throws Exception {
    String half = "{'type':'markdown','text':'~6000~'}";
    assertThat(message(half + "," + half)).isEmpty();
    assertThat(message(half + "," + half + "," + half))
        .containsExactly(
            "all markdown together must be less than 12001 characters [json-pointer:/blocks]");
  }

  @Test
  void a_block_id_stands_once() throws Exception {
    String block = "{'type':'divider','block_id':'a'}";
    assertThat(message(block + "," + block))
        .containsExactly("block_id already exists [json-pointer:/blocks/1/block_id]");
  }

  @Test
  void an_action_id_stands_once_in_a_block() throws Exception {
    String button = "{'type':'button','action_id':'a','text':$T}";
    String block = "{'type':'actions','elements':[" + button + "]}";
    assertThat(element(button + "," + button))
        .containsExactly("action_id already exists [json-pointer:/blocks/0/elements/1/action_id]");
    assertThat(message(block + "," + block)).isEmpty();
  }

  private static List<String> view(String type, String more) throws JsonProcessingException {
    return BlockKit.view(json("{'type':'" + type + "'" + more + "}"), type);
  }

  @Test
  void takes_a_modal() throws Exception {
    assertThat(
            view(
                "modal",
                ",'title':{'type':'plain_text','text':'~24~'},'submit':$T,'close':$T,"
                    + "'private_metadata':'~3000~','callback_id':'~255~','external_id':'e',"
                    + "'clear_on_close':true,'notify_on_close':true,'blocks':["
                    + many(100, DIVIDER)
                    + "]"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ",'title':$T | missing required field: blocks | ``",
        ",'blocks':[] | missing required field: title | ``",
        ",'title':{'type':'plain_text','text':'~25~'},'blocks':[] | less than 25 | /title/text",
        ",'title':$T,'submit':{'type':'plain_text','text':'~25~'},'blocks':[] | less than 25 |"
            + " /submit/text",
        ",'title':$T,'blocks':[],'private_metadata':'~3001~' | less than 3001 | /private_metadata",
        ",'title':$T,'blocks':[],'callback_id':'~256~' | less than 256 | /callback_id",
        ",'title':$T,'blocks':[],'on_close':true | invalid additional property: on_close | ``",
        ",'title':$T,'blocks':[{'type':'markdown','text':'x'}] | unsupported type: markdown |"
            + " /blocks/0/type",
        ",'title':$T,'blocks':[{'type':'input','label':$T,'element':{'type':'plain_text_input'}}] |"
            + " missing required field: submit | ``",
        ",'title':$T,'blocks':[{'type':'divider','block_id':'a'},{'type':'divider','block_id':'a'}]"
            + " | block_id already exists | /blocks/1/block_id"
      })
  void refuses_the_modals_that_slack_refuses(String more, String why, String where)
      throws Exception {
    assertThat(view("modal", more))
        .anySatisfy(
            problem ->
                assertThat(problem).contains(why).endsWith("[json-pointer:/view" + where + "]"));
  }

  @Test
  void a_view_has_at_most_a_hundred_blocks() throws Exception {
    assertThat(view("home", ",'blocks':[" + many(101, DIVIDER) + "]"))
        .containsExactly("no more than 100 items allowed [json-pointer:/view/blocks]");
  }

  @Test
  void a_view_has_at_most_a_quarter_of_a_megabyte() throws Exception {
    String section = "{'type':'section','text':{'type':'mrkdwn','text':'~3000~'}}";
    assertThat(view("home", ",'blocks':[" + many(90, section) + "]"))
        .containsExactly("must be less than 250 kB [json-pointer:/view]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"modal", "workflow_step"})
  void a_view_of_another_type_is_refused(String type) throws Exception {
    assertThat(BlockKit.view(json("{'type':'" + type + "','blocks':[]}"), "home"))
        .containsExactly("must be a home [json-pointer:/view/type]");
  }

  @Test
  void a_home_may_have_inputs_and_no_title() throws Exception {
    assertThat(
            view(
                "home",
                ",'blocks':[{'type':'input','dispatch_action':true,'label':$T,"
                    + "'element':{'type':'plain_text_input'}}]"))
        .isEmpty();
  }

  @Test
  void found_options_are_at_most_a_hundred() throws Exception {
    assertThat(BlockKit.options(json("{'options':[" + many(100, "$O") + "]}"))).isEmpty();
    assertThat(BlockKit.options(json("{'options':[" + many(101, "$O") + "]}"))).hasSize(1);
    assertThat(BlockKit.options(json("{}"))).hasSize(1);
  }

  @Test
  void several_problems_are_all_told() throws Exception {
    assertThat(message("{'type':'header'},{'type':'nothing'}")).hasSize(2);
  }
}
