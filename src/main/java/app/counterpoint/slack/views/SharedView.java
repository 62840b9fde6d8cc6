package app.counterpoint.slack.views;

import app.counterpoint.playbook.Phrase;
import app.counterpoint.playbook.Wording;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The post in a channel. */
public final class SharedView {
  private SharedView() {}

  /** The text as it is, with no mention or link in it, and below it who shared it and whence. */
  public static Message of(Shared shared, Wording wording) {
    String source = shared.snippet().source().line(wording);
    SectionBlock text = Kit.words(shared.text());
    text.setBlockId(shared.key());
    List<LayoutBlock> blocks = new ArrayList<>();
    blocks.add(text);
    blocks.add(
        Kit.context(wording.say(Phrase.SHARED_BY, Map.of("person", Mrkdwn.person(shared.by())))));
    blocks.add(Kit.context(Mrkdwn.escape(source)));
    shared
        .takeDownAt()
        .map(at -> wording.say(Phrase.SHARED_UNTIL, Map.of("day", Mrkdwn.day(at))))
        .map(Kit::context)
        .ifPresent(blocks::add);
    return Kit.message(new Aloud().say(shared.text()).say(source), blocks);
  }
}
