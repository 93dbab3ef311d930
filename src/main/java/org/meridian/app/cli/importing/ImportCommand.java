package org.meridian.app.cli.importing;

import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbOutput;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code import}: reads files of a person's own. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Reads tables of your own: checks what an import would do, or builds a dataset.",
    synopsisSubcommandLabel = "check or build")
public final class ImportCommand extends UsageCheck implements Runnable {

  private ImportCommand() {}

  /** The verb with what can be done, for a console. */
  public static CommandLine line(VerbOutput console) {
    CommandLine line = new CommandLine(new ImportCommand());
    line.addSubcommand(new ImportCheckCommand(console));
    line.addSubcommand(new ImportBuildCommand(console));
    return line;
  }

  @Override
  public void run() {
    throw usage("name.verb");
  }
}
