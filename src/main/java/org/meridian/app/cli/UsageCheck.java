package org.meridian.app.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A verb, or options of a verb: what can be used wrongly, and says so. */
abstract class UsageCheck {

  @Spec private CommandSpec spec;

  /** Wrong usage of the verb that was called. */
  final ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Wrong usage unless a condition is met. */
  final void require(boolean met, String message) {
    if (!met) {
      throw wrong(message);
    }
  }

  /**
   * Wrong usage if an option was given that a view does not use.
   *
   * @param mixin name of the field that holds the options
   */
  final void requireUnused(String mixin, String view) {
    Set<String> options =
        spec.mixins().get(mixin).options().stream()
            .map(OptionSpec::longestName)
            .collect(Collectors.toSet());
    List<String> given =
        spec.commandLine().getParseResult().matchedOptions().stream()
            .map(OptionSpec::longestName)
            .filter(options::contains)
            .distinct()
            .toList();
    require(
        given.isEmpty(),
        String.join(", ", given) + " has no effect on the view " + view + "; leave it out.");
  }

  /** What a text stands for; wrong usage if the parser does not know it. */
  final <T> T parsed(String text, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (NumberFormatException noNumber) {
      throw wrong(CommandWords.ofThisSystem().say("parameter.number", text));
    } catch (IllegalArgumentException unknown) {
      throw wrong(unknown.getMessage());
    }
  }

  /** One of some words, which are written in small letters. */
  final <E extends Enum<E>> E word(Class<E> words, String text) {
    for (E word : words.getEnumConstants()) {
      if (small(word).equals(text)) {
        return word;
      }
    }
    throw wrong(
        text
            + " is none of: "
            + EnumSet.allOf(words).stream()
                .map(UsageCheck::small)
                .collect(Collectors.joining(", ")));
  }

  private static String small(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
