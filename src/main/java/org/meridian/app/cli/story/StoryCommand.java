package org.meridian.app.cli.story;

import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbOutput;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code story}: stories that were prepared in the window. */
@Command(
    name = "story",
    mixinStandardHelpOptions = true,
    description =
        "Checks a story, exports it as slides, a PDF, a web page or figures, or packs it.",
    synopsisSubcommandLabel = "check, export or pack")
public final class StoryCommand extends UsageCheck implements Runnable {

  private StoryCommand() {}

  /** The verb with what can be done, for a console. */
  public static CommandLine line(VerbOutput console) {
    CommandLine line = new CommandLine(new StoryCommand());
    line.addSubcommand(new StoryCheckCommand(console));
    line.addSubcommand(new StoryExportCommand(console));
    line.addSubcommand(new StoryPackCommand(console));
    return line;
  }

  @Override
  public void run() {
    throw usage("name.verb");
  }
}
