package org.meridian.ui.map.multiples;

import java.util.ArrayList;
import java.util.List;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.measure.ShownMeasure;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.SymbolOptions;

/**
 * What several small maps show, and the span of values that they share: their circles can be
 * compared from map to map.
 *
 * @param open the result that they are variants of; null where there are none
 * @param variants what each shows
 * @param results what each was made from
 * @param span from the least to the greatest value on any of them
 */
record MultiplesContent(
    ScenarioResult open,
    List<MapVariant> variants,
    List<ScenarioResult> results,
    SymbolOptions.Span span) {

  /** No maps. */
  static final MultiplesContent NONE =
      new MultiplesContent(null, List.of(), List.of(), new SymbolOptions.Span(0, 0));

  /** What is asked for. */
  record Request(ScenarioResult open, List<MapVariant> variants) {}

  /** Evaluates other years where need be: takes time, so not for the JavaFX thread. */
  static MultiplesContent of(Request request) {
    List<ScenarioResult> results = new ArrayList<>();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (MapVariant variant : request.variants()) {
      ScenarioResult result = result(request.open(), variant);
      results.add(result);
      int node = ShownMeasure.position(result.dataset().structure(), variant.node());
      for (double value : result.cities().scores(node)) {
        if (!Double.isNaN(value)) {
          low = Math.min(low, value);
          high = Math.max(high, value);
        }
      }
    }
    SymbolOptions.Span span =
        low <= high
            ? new SymbolOptions.Span(low, high)
            : new SymbolOptions.Span(Double.NaN, Double.NaN);
    return new MultiplesContent(
        request.open(), List.copyOf(request.variants()), List.copyOf(results), span);
  }

  private static ScenarioResult result(ScenarioResult open, MapVariant variant) {
    boolean same = !variant.isYear() || variant.year().equals(open.scenario().year());
    return same
        ? open
        : new ScenarioEngine().evaluate(open.dataset(), open.scenario().withYear(variant.year()));
  }

  /** The result of a map; null beyond the last. */
  ScenarioResult result(int at) {
    return at < results.size() ? results.get(at) : null;
  }

  /** How a map is drawn: few names, one span, no words of its own. */
  MapOptions options(int at, MapOptions chosen, int names) {
    String node = variants.get(at).node();
    return chosen
        .without(LayerSwitch.LEGEND, LayerSwitch.CAPTION, LayerSwitch.SOURCES)
        .with(chosen.symbols().withNode(node).withSpan(span))
        .with(chosen.links().withNode(node))
        .withLabels(Math.min(names, chosen.labelCount()));
  }
}
