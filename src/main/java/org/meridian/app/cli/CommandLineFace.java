package org.meridian.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.HelpWords;
import org.meridian.app.cli.console.UsageWords;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.figures.RestoreCommand;
import org.meridian.app.cli.importing.ImportCommand;
import org.meridian.app.cli.story.StoryCommand;
import org.meridian.io.file.ByteCount;
import org.meridian.io.file.FileProblems;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: runs a verb and turns what came of it into an exit code. */
public final class CommandLineFace {

  /** Exit code of a verb that did what it was asked. */
  public static final int DONE = 0;

  /** The data or the work failed. */
  public static final int FAILED = 1;

  /** Exit code of a verb that was called wrongly. */
  public static final int WRONG_USAGE = 2;

  /**
   * The reader of the standard output has gone, as {@code head} does: 128 and 13, as shells report
   * of any program that the signal for a broken pipe ends.
   */
  public static final int READER_GONE = 141;

  private static final int DEEPEST_CAUSE = 20;
  private static final System.Logger LOG = System.getLogger(CommandLineFace.class.getName());

  private final VerbOutput console;
  private final CommandWords words = CommandWords.ofThisSystem();

  /** A command line that writes to a console. */
  public CommandLineFace(VerbOutput console) {
    this.console = console;
  }

  /**
   * Runs the verb that the arguments name.
   *
   * @return the exit code: 0 done, 1 the data or the work failed, 2 wrong usage, 141 the reader of
   *     the standard output has gone
   */
  public int run(String... arguments) {
    CommandLine line = line();
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(this::failed);
    line.setParameterExceptionHandler(this::wrongUsage);
    int code = execute(line, arguments);
    return written(code);
  }

  /** Writes out what is still held back; memory may run out even then. */
  private int written(int code) {
    try {
      return console.flush().map(lost -> lost(code, lost)).orElse(code);
    } catch (OutOfMemoryError full) {
      return flushed(outOfMemory());
    } catch (IllegalStateException elsewhere) {
      if (isOutOfMemory(elsewhere)) {
        return flushed(outOfMemory());
      }
      throw elsewhere;
    }
  }

  private int flushed(int code) {
    console.err().flush();
    return code;
  }

  private int execute(CommandLine line, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError full) {
      return outOfMemory();
    } catch (StackOverflowError deep) {
      console.err().println(words.say("too.deep"));
      return FAILED;
    }
  }

  private int outOfMemory() {
    Runtime machine = Runtime.getRuntime();
    console.err().println(words.say("memory.full", ByteCount.of(machine.maxMemory())));
    return FAILED;
  }

  /** Results that did not get out: a reader that has gone wants no more, and no message. */
  private int lost(int code, IOException why) {
    Problem problem = FileProblems.writing(words.say("standard.output"), why);
    if (problem.code() == ProblemCode.PIPE_CLOSED) {
      return code == DONE ? READER_GONE : code;
    }
    console.err().println(words.problems(List.of(problem)));
    console.err().flush();
    return code == DONE ? FAILED : code;
  }

  private int failed(Exception failure, CommandLine line, ParseResult parsed) {
    if (isOutOfMemory(failure)) {
      return outOfMemory();
    }
    if (failure instanceof VerbFailure known) {
      console.err().println(known.getMessage());
    } else if (failure instanceof UncheckedIOException outside) {
      console.err().println(words.problems(List.of(unreadable(outside.getCause()))));
    } else {
      LOG.log(System.Logger.Level.DEBUG, "nobody expected this", failure);
      console
          .err()
          .println(
              words.say(
                  "unexpected",
                  String.join(" ", parsed.originalArgs()),
                  failure.getClass().getSimpleName()));
    }
    return FAILED;
  }

  private static Problem unreadable(IOException failure) {
    String file = failure instanceof FileSystemException known ? known.getFile() : null;
    return FileProblems.reading(file == null ? "" : file, failure);
  }

  /** Memory may have run out on another thread, whose failure then wraps it. */
  private static boolean isOutOfMemory(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(DEEPEST_CAUSE)
        .anyMatch(OutOfMemoryError.class::isInstance);
  }

  private int wrongUsage(ParameterException wrong, String[] arguments) {
    String verb = wrong.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println(new UsageWords(words).line(wrong, arguments));
    console.err().println(words.say("see.help", verb));
    return WRONG_USAGE;
  }

  /** Every verb with its options, its help in the user's language. */
  CommandLine line() {
    CommandLine line = new CommandLine(new MeridianCommand());
    line.addSubcommand(new DatasetsCommand(console));
    line.addSubcommand(new ScoreCommand(console));
    line.addSubcommand(new LinksCommand(console));
    line.addSubcommand(new MeasuresCommand(console));
    line.addSubcommand(new ClustersCommand(console));
    line.addSubcommand(new TiersCommand(console));
    line.addSubcommand(new GroupsCommand(console));
    line.addSubcommand(new CompareCommand(console));
    line.addSubcommand(new UncertaintyCommand(console));
    line.addSubcommand(new RenderCommand(console));
    line.addSubcommand(StoryCommand.line(console));
    line.addSubcommand(new RestoreCommand(console));
    line.addSubcommand(ImportCommand.line(console));
    line.addSubcommand(new BenchCommand(console));
    HelpWords.put(line, words.language());
    return line;
  }

  /** Whether a word is a verb. */
  public boolean isVerb(String word) {
    return line().getSubcommands().containsKey(word);
  }
}
