package org.meridian.app.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs a verb. */
public final class CommandLineFace {

  /** Done. */
  public static final int DONE = 0;

  /** The data or the work failed. */
  public static final int FAILED = 1;

  /** Wrong usage. */
  public static final int WRONG_USAGE = 2;

  private final Console console;

  /** A command line that writes to a console. */
  public CommandLineFace(Console console) {
    this.console = console;
  }

  /**
   * Runs the verb that the arguments name.
   *
   * @return the exit code: 0 done, 1 the data or the work failed, 2 wrong usage
   */
  public int run(String... arguments) {
    CommandLine line = new CommandLine(new MeridianCommand());
    line.addSubcommand(new DatasetsCommand(console));
    line.addSubcommand(new ScoreCommand(console));
    line.addSubcommand(new LinksCommand(console));
    line.addSubcommand(new MeasuresCommand(console));
    line.addSubcommand(new UncertaintyCommand(console));
    line.addSubcommand(new RenderCommand(console));
    line.addSubcommand(new BenchCommand(console));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(this::failed);
    line.setParameterExceptionHandler(this::wrongUsage);
    int code = line.execute(arguments);
    console.flush();
    return code;
  }

  private int failed(Exception failure, CommandLine line, ParseResult parsed) {
    if (failure instanceof Failure known) {
      console.err().println(known.getMessage());
    } else {
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      console.err().println(trace);
    }
    return FAILED;
  }

  private int wrongUsage(ParameterException wrong, String[] arguments) {
    String verb = wrong.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println(wrong.getMessage());
    console.err().println(Words.ofThisSystem().say("see.help", verb));
    return WRONG_USAGE;
  }
}
