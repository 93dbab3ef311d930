package org.meridian.app.cli.console;

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
public abstract class UsageCheck {

  @Spec private CommandSpec spec;

  /** Wrong usage of the verb that was called. */
  public final ParameterException wrong(String message) {
    return new UsageWords.WordedUsage(spec.commandLine(), message);
  }

  /** Wrong usage unless a condition is met, by the key of a message in the user's language. */
  public final void require(boolean met, String key, Object... arguments) {
    if (!met) {
      throw usage(key, arguments);
    }
  }

  /**
   * Wrong usage if an option was given that a view does not use.
   *
   * @param mixin name of the field that holds the options
   */
  public final void requireUnused(String mixin, String view) {
    requireUnused(mixin, "no.effect.view", view);
  }

  /**
   * Wrong usage if an option was given that has no effect beside another choice.
   *
   * @param mixin name of the field that holds the options
   */
  public final void requireUnusedWith(String mixin, String other) {
    requireUnused(mixin, "no.effect.with", other);
  }

  private void requireUnused(String mixin, String key, String other) {
    Set<String> options =
        spec.mixins().get(mixin).options().stream()
            .map(OptionSpec::longestName)
            .collect(Collectors.toSet());
    requireUnused(options, key, other);
  }

  /**
   * Wrong usage if one of some options was given that have no effect beside another choice.
   *
   * @param options their longest names
   */
  public final void requireUnusedWith(Set<String> options, String other) {
    requireUnused(options, "no.effect.with", other);
  }

  private void requireUnused(Set<String> options, String key, String other) {
    List<String> given =
        spec.commandLine().getParseResult().matchedOptions().stream()
            .map(OptionSpec::longestName)
            .filter(options::contains)
            .distinct()
            .toList();
    if (!given.isEmpty()) {
      throw usage(key, String.join(", ", given), other);
    }
  }

  /**
   * What a text stands for; wrong usage if the parser does not know it.
   *
   * @param what what it should be, by the end of the message's key
   */
  public final <T> T parsed(String text, String what, Function<String, T> parser) {
    try {
      return parser.apply(text);
    } catch (NumberFormatException noNumber) {
      throw usage("parameter.number", text);
    } catch (IllegalArgumentException unknown) {
      throw usage("unknown." + what, text);
    }
  }

  /** Wrong usage, by the key of a message in the user's language. */
  public final ParameterException usage(String key, Object... arguments) {
    return wrong(CommandWords.ofThisSystem().say(key, arguments));
  }

  /** One of some words, which are written in small letters. */
  public final <E extends Enum<E>> E word(Class<E> words, String text) {
    for (E word : words.getEnumConstants()) {
      if (small(word).equals(text)) {
        return word;
      }
    }
    String known =
        EnumSet.allOf(words).stream().map(UsageCheck::small).collect(Collectors.joining(", "));
    throw usage("none.of", text, known);
  }

  private static String small(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
