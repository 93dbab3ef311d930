package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meridian.app.cli.console.HelpWords;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.model.wording.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** The help of every verb and option is there in both languages. */
class HelpWordsTest {

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  private static List<String> words(CommandLine line) {
    List<String> words = new ArrayList<>();
    words.add(line.getCommandName() + ": " + text(line.getCommandSpec().usageMessage()));
    for (ArgSpec argument : line.getCommandSpec().args()) {
      words.add(
          line.getCommandName()
              + " "
              + argument.paramLabel()
              + ": "
              + String.join(" ", argument.description()));
    }
    line.getSubcommands().values().forEach(verb -> words.addAll(words(verb)));
    return words;
  }

  private static String text(CommandLine.Model.UsageMessageSpec usage) {
    return String.join(" ", usage.description());
  }

  private static CommandLine line(Language language) {
    CommandLine line = new CommandLineFace(new VerbOutput(System.out, System.err)).line();
    HelpWords.put(line, language);
    return line;
  }

  @Test
  void everyVerbAndOptionIsExplainedInChinese() {
    assertThat(words(line(Language.CHINESE)))
        .hasSizeGreaterThan(80)
        .allMatch(words -> words.codePoints().anyMatch(Character::isIdeographic));
  }

  @Test
  void everyVerbAndOptionIsExplainedInEnglish() {
    assertThat(words(line(Language.ENGLISH)))
        .allMatch(words -> words.substring(words.indexOf(": ") + 2).length() > 4)
        .noneMatch(words -> words.codePoints().anyMatch(Character::isIdeographic));
  }

  @Test
  void theHelpSpeaksTheLanguageOfTheSystem() {
    Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
    String chinese = Session.run("score", "--help").out();
    Locale.setDefault(Locale.ENGLISH);
    String english = Session.run("score", "--help").out();

    assertThat(chinese).startsWith("用法：").contains("选项：", "ID 或 FOLDER").doesNotContain("Usage");
    assertThat(english).startsWith("Usage: meridian score").contains("ID or FOLDER");
  }
}
