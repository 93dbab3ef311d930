package org.meridian.app.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.meridian.io.coinr.CoinrData;
import org.meridian.scoring.DistanceToTarget;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.Normalisation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Chooses normalisations by name. {@code disttarget} and {@code goalposts} without parameters take
 * those that the data bring along.
 */
final class MethodChoice {

  private final CommandSpec spec;
  private final CoinrData data;

  MethodChoice(CommandSpec spec, CoinrData data) {
    this.spec = spec;
    this.data = data;
  }

  IndexSettings normalise(IndexSettings base, List<String> choices) {
    IndexSettings settings = base;
    for (String text : choices) {
      NodeChoice choice = NodeChoice.parse(spec, text, data.dataset(), false);
      settings =
          switch (choice.value()) {
            case "disttarget" ->
                each(settings, data.targets(), t -> new DistanceToTarget(t, false));
            case "disttarget:cap" ->
                each(settings, data.targets(), t -> new DistanceToTarget(t, true));
            case "goalposts" ->
                data.goalposts().isEmpty()
                    ? named(settings, choice)
                    : each(settings, data.goalposts(), posts -> posts);
            default -> named(settings, choice);
          };
    }
    return settings;
  }

  private <T> IndexSettings each(
      IndexSettings base, Map<String, T> parameters, Function<T, Normalisation> method) {
    if (parameters.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "The data bring no targets; name one, as in disttarget:80");
    }
    IndexSettings settings = base;
    for (Map.Entry<String, T> entry : parameters.entrySet()) {
      settings = settings.withNormalisation(entry.getKey(), method.apply(entry.getValue()));
    }
    return settings;
  }

  private IndexSettings named(IndexSettings settings, NodeChoice choice) {
    try {
      Normalisation method = Normalisation.parse(choice.value());
      return choice.node().isEmpty()
          ? settings.withNormalisation(method)
          : settings.withNormalisation(choice.node(), method);
    } catch (IllegalArgumentException unknown) {
      throw new ParameterException(spec.commandLine(), unknown.getMessage());
    }
  }
}
