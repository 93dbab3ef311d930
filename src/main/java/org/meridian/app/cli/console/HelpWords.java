package org.meridian.app.cli.console;

import java.util.List;
import java.util.ResourceBundle;
import org.meridian.model.wording.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.Model.ArgSpec;

/**
 * The help of verbs and options in the user's language. English stands at the options themselves,
 * Chinese in the bundle {@code help_zh_CN}, by the names of verbs and options.
 */
public final class HelpWords {

  private static final String BUNDLE = "org.meridian.messages.help";

  private HelpWords() {}

  /** Puts the help of a command line and its verbs into a language. */
  public static void put(CommandLine line, Language language) {
    if (language == Language.CHINESE) {
      line.setResourceBundle(chinese());
      line.setHelpFactory(
          (spec, scheme) ->
              new Help(spec, scheme) {
                @Override
                public IParamLabelRenderer parameterLabelRenderer() {
                  return new ChineseLabels(super.parameterLabelRenderer());
                }
              });
    }
  }

  /** The Chinese words. */
  static ResourceBundle chinese() {
    return ResourceBundle.getBundle(
        BUNDLE,
        Language.CHINESE.locale(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Labels such as {@code ID or FOLDER}: what is typed stays, what is said is translated. */
  private record ChineseLabels(IParamLabelRenderer plain) implements IParamLabelRenderer {

    @Override
    public Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<IStyle> styles) {
      String label = plain.renderParameterLabel(argument, ansi, styles).toString();
      return ansi.text(label.replace(", ", "、").replace(" or ", " 或 "));
    }

    @Override
    public String separator() {
      return plain.separator();
    }
  }
}
