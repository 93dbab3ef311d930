package org.meridian.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.meridian.app.cli.CommandLineFace;
import org.meridian.app.cli.Console;

/**
 * Runs the verbs once while the program is packaged, so that the Java machine can record what they
 * load and link. Started from that record, a verb needs about half the time to begin.
 */
public final class Rehearsal {

  private static final List<String> VERBS =
      List.of("datasets", "score --dataset open-connectivity", "links --dataset open-connectivity");

  private Rehearsal() {}

  /**
   * Rehearses.
   *
   * @param arguments the folder that results go to
   */
  public static void main(String[] arguments) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Console console = new Console(nowhere, System.err);
    Path folder = Path.of(arguments[0]);
    int worst = 0;
    for (String verb : VERBS) {
      String[] words = verb.replace("OUT", folder.toString()).split(" ");
      worst = Math.max(worst, new CommandLineFace(console).run(words));
    }
    System.exit(worst);
  }
}
