package org.meridian.view.tiers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.TierMethod;
import org.meridian.scenario.choice.TierSettings;
import org.meridian.scoring.tiers.CityTiers;
import org.meridian.scoring.tiers.TierRule;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;

/**
 * The cities of a result in tiers, apex first.
 *
 * @param result whose scenario says how
 * @param node position of the node whose scores are cut
 * @param values one a city, NaN is missing
 * @param tiers of the cities; empty where they cannot be cut
 * @param bands from the top down; empty tiers too
 * @param different how many different values there are
 */
public record TierContent(
    ScenarioResult result,
    int node,
    double[] values,
    Optional<CityTiers> tiers,
    List<TierBand> bands,
    int different)
    implements ViewContent {

  /** Copies the list. */
  public TierContent {
    bands = List.copyOf(bands);
  }

  /** Sorts the cities; O(k n log n). */
  public static TierContent of(ScenarioResult result) {
    TierSettings settings = result.scenario().tiers();
    IndexStructure structure = result.dataset().structure();
    int node =
        settings.node().isEmpty()
            ? IndexStructure.ROOT
            : structure.position(settings.node()).orElse(IndexStructure.ROOT);
    double[] values = shown(result, node);
    int different = different(values);
    try {
      CityTiers tiers = settings.rule().of(values);
      Optional<CityTiers> some = different == 0 ? Optional.empty() : Optional.of(tiers);
      return new TierContent(result, node, values, some, bands(tiers, values), different);
    } catch (TierRule.TooManyClasses few) {
      return new TierContent(result, node, values, Optional.empty(), List.of(), different);
    }
  }

  private static int different(double[] values) {
    return (int) Arrays.stream(values).filter(value -> !Double.isNaN(value)).distinct().count();
  }

  /** The scores in a node of the cities that are shown, by position; NaN for all others. */
  public static double[] shown(ScenarioResult result, int node) {
    double[] values = result.cities().scores(node).clone();
    boolean[] shown = result.shownCities();
    for (int city = 0; city < values.length; city++) {
      values[city] = shown[city] ? values[city] : Double.NaN;
    }
    return values;
  }

  private static List<TierBand> bands(CityTiers tiers, double[] values) {
    List<TierBand> bands = new ArrayList<>();
    for (int tier = 1; tier <= tiers.tiers().size(); tier++) {
      int number = tier;
      CityTiers.ValueTier bounds = tiers.tiers().get(tier - 1);
      List<Integer> cities =
          IntStream.range(0, values.length)
              .filter(city -> tiers.tier(city) == number)
              .boxed()
              .sorted(Comparator.comparingDouble((Integer city) -> -values[city]))
              .toList();
      bands.add(new TierBand(tier, bounds.lower(), bounds.upper(), cities));
    }
    return bands;
  }

  /** The tier of a city, 1 the top; 0 for none. */
  public int tier(int city) {
    return tiers.map(found -> found.tier(city)).orElse(0);
  }

  /** How many cities the largest tier has. */
  public int largest() {
    return bands.stream().mapToInt(band -> band.cities().size()).max().orElse(0);
  }

  /** "15 cities, 50.2 to 80.1". */
  public TextInLanguage bounds(TierBand band) {
    return words ->
        words.get(
            "pyramid.bounds",
            Numbers.whole(band.cities().size()),
            Numbers.brief(band.lower()),
            Numbers.brief(band.upper()),
            band.cities().size());
  }

  /** What is cut, how, and how well the tiers fit. */
  public TextInLanguage rule() {
    return words -> {
      String how =
          words.get("pyramid.rule", subject(words), method(words), Numbers.whole(bands.size()));
      double fit = tiers.map(CityTiers::varianceFit).orElse(Double.NaN);
      return Double.isNaN(fit) ? how : how + words.get("pyramid.fit", Numbers.fixed(fit, 3));
    };
  }

  private String subject(Messages words) {
    return node == IndexStructure.ROOT
        ? words.get("pyramid.index")
        : words.get(result.dataset().structure().node(node).name());
  }

  private String method(Messages words) {
    TierMethod method = result.scenario().tiers().method();
    return words.get("pyramid.method." + method.id());
  }

  /** How many of the shown cities have no score; empty where all have one. */
  public Optional<TextInLanguage> missing() {
    boolean[] shown = result.shownCities();
    long without =
        IntStream.range(0, values.length)
            .filter(city -> shown[city] && Double.isNaN(values[city]))
            .count();
    return without == 0
        ? Optional.empty()
        : Optional.of(words -> words.get("pyramid.missing", Numbers.whole(without)));
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    if (tiers.isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        different == 0
            ? TextInLanguage.key("pyramid.empty")
            : TextInLanguage.key("pyramid.few", Integer.toString(different)));
  }
}
