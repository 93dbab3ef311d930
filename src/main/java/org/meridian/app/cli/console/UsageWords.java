package org.meridian.app.cli.console;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with a command line, in the user's language: what the verbs say themselves as it
 * stands, what the library for options finds in our words.
 *
 * @param words the messages
 */
public record UsageWords(CommandWords words) {

  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, Integer.class, long.class, Long.class);
  private static final Set<Class<?>> DECIMAL = Set.of(double.class, Double.class);

  /** Wrong usage that a verb found and has worded. */
  public static final class WordedUsage extends ParameterException {

    private static final long serialVersionUID = 1;

    public WordedUsage(CommandLine line, String message) {
      super(line, message);
    }
  }

  /** What is wrong with the usage, in one line. */
  public String line(ParameterException wrong, String... arguments) {
    return switch (wrong) {
      case WordedUsage own -> own.getMessage();
      case UnmatchedArgumentException surplus -> surplus(surplus);
      case OverwrittenOptionException twice ->
          words.say("option.twice", name(twice.getOverwritten()));
      case MissingParameterException missing -> missing(missing, arguments);
      default -> value(wrong);
    };
  }

  private String surplus(UnmatchedArgumentException surplus) {
    String first = surplus.getUnmatched().getFirst();
    if (surplus.isUnknownOption()) {
      return words.say("option.unknown", first);
    }
    List<String> verbs = List.copyOf(surplus.getCommandLine().getSubcommands().keySet());
    return verbs.isEmpty()
        ? words.say("argument.surplus", first)
        : words.say("verb.unknown", first, String.join(", ", verbs));
  }

  /** An option is not there at all, or is there without its value. */
  private String missing(MissingParameterException missing, String... arguments) {
    List<String> bare =
        missing.getMissing().stream()
            .filter(each -> isGiven(each, arguments))
            .map(UsageWords::name)
            .toList();
    return bare.isEmpty()
        ? words.say(
            "option.missing",
            missing.getMissing().stream().map(UsageWords::form).collect(Collectors.joining(", ")))
        : words.say("option.parameter", String.join(", ", bare));
  }

  private static boolean isGiven(ArgSpec each, String... arguments) {
    return each instanceof OptionSpec option
        && Stream.of(option.names()).anyMatch(Arrays.asList(arguments)::contains);
  }

  /** A text that could not be taken for what the option is. */
  private String value(ParameterException wrong) {
    ArgSpec option = wrong.getArgSpec();
    if (option == null) {
      return words.say("usage.other", wrong.getMessage());
    }
    Class<?> type = option.auxiliaryTypes()[0];
    if (wrong.getValue() != null && (WHOLE.contains(type) || DECIMAL.contains(type))) {
      String key = WHOLE.contains(type) ? "option.whole" : "option.number";
      return words.say(key, name(option), wrong.getValue());
    }
    return option.arity().max() == 0 && wrong.getValue() != null
        ? words.say("option.no.value", name(option), wrong.getValue())
        : words.say("usage.other", wrong.getMessage());
  }

  private static String name(ArgSpec option) {
    return option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
  }

  private static String form(ArgSpec option) {
    return option instanceof OptionSpec named
        ? named.longestName() + " " + option.paramLabel()
        : option.paramLabel();
  }
}
