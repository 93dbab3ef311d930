package org.meridian.view.map.legend;

import java.util.ArrayList;
import java.util.List;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.normalisation.DistanceToReference;
import org.meridian.text.Numbers;
import org.meridian.view.words.FigureWords;

/** Says by which methods a result was computed, for the line below a title. */
final class MethodParts {

  private final ScenarioResult result;
  private final FigureWords words;

  MethodParts(ScenarioResult result, FigureWords words) {
    this.result = result;
    this.words = words;
  }

  /** The parts of the line. */
  List<String> all() {
    IndexSettings settings = result.scenario().settings();
    List<String> parts = new ArrayList<>();
    parts.add(
        settings.normalisation() instanceof DistanceToReference(String city)
            ? words.get("method.reference", cityName(city))
            : words.method(settings.normalisation().label()));
    parts.add(words.method(settings.aggregation().label()));
    if (settings.treatment().enabled()) {
      parts.add(words.get("line.treated"));
    }
    long own =
        settings.normalisations().size() + settings.aggregations().size() + prescribed(settings);
    if (own > 0) {
      parts.add(words.get("line.parts", Numbers.whole(own)));
    }
    return parts;
  }

  /** Nodes that the dataset, not the user, gives a normalisation of their own. */
  private long prescribed(IndexSettings settings) {
    return result.dataset().structure().nodes().stream()
        .filter(node -> !settings.normalisations().containsKey(node.id()))
        .filter(node -> !settings.normalisation(node).equals(settings.normalisation()))
        .count();
  }

  private String cityName(String id) {
    return result.dataset().cities().stream()
        .filter(city -> city.id().equals(id))
        .map(city -> city.name().in(words.language()))
        .findFirst()
        .orElse(id);
  }
}
