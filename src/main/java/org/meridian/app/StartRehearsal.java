package org.meridian.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.meridian.app.cli.CommandLineFace;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.desktop.DesktopProgram;
import org.meridian.app.views.OpeningViews;

/**
 * Runs the program once while it is packaged, so that the Java machine can record what it loads and
 * links. Started from that record, a verb or the window needs about half the time to begin.
 */
public final class StartRehearsal {

  private static final List<String> VERBS =
      List.of("datasets", "score --dataset open-connectivity", "links --dataset open-connectivity");

  private StartRehearsal() {}

  /**
   * Rehearses the verbs, or the window without a screen.
   *
   * @param arguments nothing for the verbs, or the folder that pictures of the window go to
   * @throws IOException if those cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      System.exit(verbs());
    }
    Path folder = Path.of(arguments[0]);
    DesktopProgram.rehearse(folder.resolve("home"));
    OpeningViews.write(folder);
    System.exit(0);
  }

  private static int verbs() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    VerbOutput console = new VerbOutput(nowhere, System.err);
    int worst = 0;
    for (String verb : VERBS) {
      worst = Math.max(worst, new CommandLineFace(console).run(verb.split(" ")));
    }
    return worst;
  }
}
