package org.meridian.app.cli.console;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.Language;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.text.ProblemWords;
import org.meridian.text.forms.FilledText;

/** What the command line says, in the language of the user's system. */
public final class CommandWords {

  private static final String BUNDLE = "org.meridian.messages.cli";
  private static final int NAMED = 5;

  private final Language language;

  CommandWords(Language language) {
    this.language = language;
  }

  public static CommandWords ofThisSystem() {
    return new CommandWords(Language.of(Locale.getDefault()));
  }

  public Language language() {
    return language;
  }

  /** What the window says, in the same language. */
  public Messages ofWindow() {
    return FixedMessages.ofWindow(language);
  }

  /** A message of the bundle, filled in. */
  public String say(String key, Object... arguments) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            BUNDLE,
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return FilledText.of(words.getString(key), language.locale(), arguments);
  }

  /** One line a problem. */
  public String problems(List<Problem> problems) {
    ProblemWords words = new ProblemWords(language);
    return problems.stream().map(words::line).collect(Collectors.joining("\n"));
  }

  /** The first few of some names, and how many more there are. */
  public String few(List<String> names) {
    String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
    return names.size() <= NAMED ? first : say("more", first, names.size() - NAMED);
  }
}
