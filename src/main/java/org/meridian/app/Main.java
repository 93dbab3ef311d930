package org.meridian.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.meridian.app.cli.CommandLineFace;
import org.meridian.app.cli.Console;
import org.meridian.app.desktop.Desktop;
import org.meridian.app.views.OpeningViews;
import org.meridian.model.Language;

/** Starts the program: the desktop without arguments, a command line verb with them. */
public final class Main {

  private Main() {}

  /**
   * Starts.
   *
   * @param arguments a verb and its options, or nothing for the desktop
   * @throws IOException if there is no display and the opening views cannot be written either
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 0) {
      System.exit(new CommandLineFace(Console.ofThisProcess()).run(arguments));
    }
    if (Display.isThere(System.getProperty("os.name"), System.getenv())) {
      Desktop.open();
    } else {
      writeViews();
    }
    System.exit(0);
  }

  private static void writeViews() throws IOException {
    Path folder = Path.of(Files.isDirectory(Path.of("target")) ? "target/views" : "meridian-views");
    ResourceBundle words =
        ResourceBundle.getBundle(
            "org.meridian.messages.desktop", Language.of(Locale.getDefault()).locale());
    System.out.println(MessageFormat.format(words.getString("display.none"), folder));
    OpeningViews.write(folder);
  }
}
