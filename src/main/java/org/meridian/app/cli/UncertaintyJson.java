package org.meridian.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.meridian.app.cli.console.JsonText;
import org.meridian.model.City;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.uncertainty.UncertaintyResult;

/** How sure ranks are, as JSON; null where a city has no rank. */
final class UncertaintyJson {

  private final ScenarioResult scored;
  private final UncertaintyResult result;
  private final int top;

  UncertaintyJson(ScenarioResult scored, UncertaintyResult result, int top) {
    this.scored = scored;
    this.result = result;
    this.top = top;
  }

  /** The text, UTF-8, with a line feed at its end. */
  byte[] toBytes(long seed, String weights) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("dataset", scored.dataset().id());
    root.put("runs", result.replicates());
    root.put("seed", seed);
    root.put("weights", weights);
    root.put("top", top);
    ArrayNode cities = root.putArray("cities");
    boolean[] shown = scored.shownCities();
    for (int row : scored.cities().ranking().order()) {
      if (shown[row]) {
        describe(cities.addObject(), row);
      }
    }
    return (JsonText.of(root) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private void describe(ObjectNode node, int row) {
    City city = scored.dataset().city(row);
    node.put("city_id", city.id());
    node.put("city_en", city.name().en());
    node.put("city_zh", city.name().zh());
    rank(node, "nominal", result.nominal(row));
    number(node, "median", result.median(row));
    number(node, "mean", result.mean(row));
    number(node, "p5", result.quantile(row, 0.05));
    number(node, "p95", result.quantile(row, 0.95));
    rank(node, "best", result.best(row));
    rank(node, "worst", result.worst(row));
    number(node, "robustness", result.robustness(row));
    number(node, "in_top", result.frequencyInTop(row, top));
  }

  private static void rank(ObjectNode node, String name, int rank) {
    if (rank == 0) {
      node.putNull(name);
    } else {
      node.put(name, rank);
    }
  }

  private static void number(ObjectNode node, String name, double value) {
    if (Double.isNaN(value)) {
      node.putNull(name);
    } else {
      node.put(name, value);
    }
  }
}
