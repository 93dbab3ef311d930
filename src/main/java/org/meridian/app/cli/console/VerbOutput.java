package org.meridian.app.cli.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.meridian.view.content.TextInLanguage;

/** Where a verb writes: results to one stream, everything else to the other; UTF-8 on both. */
public final class VerbOutput {

  private final ResultStream out;
  private final PrintStream err;

  /**
   * A console.
   *
   * @param out for results
   * @param err for problems and notes
   */
  public VerbOutput(OutputStream out, OutputStream err) {
    this.out = new ResultStream(out);
    this.err = new PrintStream(new BufferedOutputStream(err), false, StandardCharsets.UTF_8);
  }

  /** The streams of this process. */
  public static VerbOutput ofThisProcess() {
    return new VerbOutput(
        new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
  }

  /** Where results go, apart from problems and notes. */
  public PrintStream out() {
    return out;
  }

  /** For problems and notes. */
  public PrintStream err() {
    return err;
  }

  /** Says on a line of its own what the window says too, in the language of the user's system. */
  public void note(TextInLanguage said) {
    err.println(said.in(CommandWords.ofThisSystem().ofWindow()));
  }

  /**
   * Writes out what is still held back.
   *
   * @return why results were lost; empty if all of them are out
   */
  public Optional<IOException> flush() {
    Optional<IOException> lost = out.failure();
    err.flush();
    return lost;
  }
}
