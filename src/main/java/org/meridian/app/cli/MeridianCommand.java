package org.meridian.app.cli;

import org.meridian.app.cli.console.UsageCheck;
import org.meridian.text.ProgramVersion;
import picocli.CommandLine.Command;

/** The program's name, in front of every verb. */
@Command(
    name = "meridian",
    mixinStandardHelpOptions = true,
    version = "Meridian " + ProgramVersion.TEXT,
    description =
        "World cities, their scores and their links. Without a verb, the desktop opens,"
            + " on the file or folder that is named or on what was open last.",
    synopsisSubcommandLabel = "VERB")
final class MeridianCommand extends UsageCheck implements Runnable {

  @Override
  public void run() {
    throw usage("name.verb");
  }
}
