package org.meridian.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

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
    Console console =
        new Console(
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    String[] texts = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int code = new CommandLineFace(console).run(texts);
    return new Session(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The lines of the standard output. */
  String[] lines() {
    return out.split("\n", -1);
  }
}
