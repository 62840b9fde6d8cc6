package app.counterpoint.cli;

import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Coaching in the terminal, question by question. */
@Command(
    name = "chat",
    mixinStandardHelpOptions = true,
    description = "Coaching in the terminal, question by question.")
final class ChatCommand implements Callable<Integer> {
  private final Workshop workshop;
  private final InputStream in;

  @Spec private CommandSpec spec = CommandSpec.create();

  ChatCommand(Workshop workshop, InputStream in) {
    this.workshop = workshop;
    this.in = in;
  }

  @Override
  public Integer call() throws Exception {
    new Conversation(workshop, in, spec.commandLine().getOut()).hold();
    return 0;
  }
}
