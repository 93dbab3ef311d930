package org.meridian.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's name, in front of every verb. */
@Command(
    name = "meridian",
    mixinStandardHelpOptions = true,
    version = "Meridian 0.1.0",
    description = "World cities, their scores and their links. Without a verb, the desktop opens.",
    synopsisSubcommandLabel = "VERB")
final class MeridianCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a verb.");
  }
}
