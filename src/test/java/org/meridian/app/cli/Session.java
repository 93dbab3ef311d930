package org.meridian.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.meridian.app.cli.console.VerbOutput;

/**
 * What running a verb gave.
 *
 * @param code the exit code
 * @param out all of the standard output
 * @param err all of the standard error
 */
record Session(int code, String out, String err) {

  /** Runs a verb in this process. */
  static Session run(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = run(out, err, arguments);
    return new Session(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a verb in this process, with a standard output of the test's own. */
  static int run(OutputStream out, OutputStream err, Object... arguments) {
    String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    return new CommandLineFace(new VerbOutput(out, err)).run(texts);
  }

  /** The lines of the standard output. */
  String[] lines() {
    return out.split("\n", -1);
  }
}
