package org.meridian.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.meridian.app.cli.CommandLineFace;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.desktop.DesktopProgram;
import org.meridian.app.views.OpeningViews;
import org.meridian.model.wording.Language;

/** Starts the program: the desktop without arguments, a command line verb with them. */
public final class Main {

  private Main() {}

  /**
   * Starts.
   *
   * @param arguments a verb and its options, or a file or folder for the desktop, or nothing
   * @throws IOException if there is no display and the opening views cannot be written either
   */
  public static void main(String[] arguments) throws IOException {
    // The window alone does not need the verbs, which take a while to set up.
    if (arguments.length > 0) {
      CommandLineFace verbs = new CommandLineFace(VerbOutput.ofThisProcess());
      if (!isPath(arguments, verbs)) {
        System.exit(verbs.run(arguments));
      }
    }
    if (DisplayCheck.isThere(System.getProperty("os.name"), System.getenv())) {
      DesktopProgram.open(arguments);
    } else if (arguments.length == 0) {
      writeViews();
    } else {
      System.err.println(MessageFormat.format(words().getString("display.noWindow"), arguments[0]));
      System.exit(CommandLineFace.FAILED);
    }
    System.exit(0);
  }

  /** One word that is no verb and is a file or folder, or at least looks like the name of one. */
  static boolean isPath(String[] arguments, CommandLineFace verbs) {
    if (arguments.length != 1 || arguments[0].startsWith("-") || verbs.isVerb(arguments[0])) {
      return false;
    }
    String word = arguments[0];
    return word.endsWith(".json")
        || word.contains("/")
        || word.contains("\\")
        || Files.exists(Path.of(word));
  }

  private static void writeViews() throws IOException {
    Path folder = Path.of(Files.isDirectory(Path.of("target")) ? "target/views" : "meridian-views");
    System.out.println(MessageFormat.format(words().getString("display.none"), folder));
    OpeningViews.write(folder);
  }

  private static ResourceBundle words() {
    return ResourceBundle.getBundle(
        "org.meridian.messages.desktop", Language.of(Locale.getDefault()).locale());
  }
}
