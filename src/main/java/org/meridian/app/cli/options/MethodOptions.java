package org.meridian.app.cli.options;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.normalisation.DistanceToTarget;
import org.meridian.scoring.normalisation.Normalisation;

/**
 * Chooses normalisations by name. {@code disttarget} and {@code goalposts} without parameters take
 * those that the data bring along.
 */
final class MethodOptions {

  private static final String REFERENCE = "distref:";

  private final UsageCheck usage;
  private final OpenedData data;

  MethodOptions(UsageCheck usage, OpenedData data) {
    this.usage = usage;
    this.data = data;
  }

  IndexSettings normalise(IndexSettings base, List<String> choices) {
    IndexSettings settings = base;
    for (String text : choices) {
      NodeChoice choice = NodeChoice.parse(usage, text, data.dataset(), false);
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
      throw usage.usage("no.targets");
    }
    IndexSettings settings = base;
    for (Map.Entry<String, T> entry : parameters.entrySet()) {
      settings = settings.withNormalisation(entry.getKey(), method.apply(entry.getValue()));
    }
    return settings;
  }

  private IndexSettings named(IndexSettings settings, NodeChoice choice) {
    Normalisation method =
        usage.parsed(withCity(choice.value()), "normalisation", Normalisation::parse);
    return choice.node().isEmpty()
        ? settings.withNormalisation(method)
        : settings.withNormalisation(choice.node(), method);
  }

  /** The name of a method, with the id of the city that it names. */
  private String withCity(String method) {
    if (!method.startsWith(REFERENCE) || method.length() == REFERENCE.length()) {
      return method;
    }
    String city = method.substring(REFERENCE.length());
    return REFERENCE + CityArgument.find(data.dataset(), city).id();
  }
}
