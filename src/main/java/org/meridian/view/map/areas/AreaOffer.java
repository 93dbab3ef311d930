package org.meridian.view.map.areas;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.map.options.AreaTint;
import org.meridian.view.words.AttributeNames;

/** What areas of a result can be tinted by. */
public final class AreaOffer {

  private AreaOffer() {}

  /** Scores, saved groups where there are any, and numbers that countries have. */
  public static List<AreaTint> of(ScenarioResult result) {
    List<AreaTint> offered = new ArrayList<>(List.of(AreaTint.SCORES));
    if (!result.savedGroups().isEmpty()) {
      offered.add(AreaTint.GROUPS);
    }
    CountryFacts.offered(result.dataset()).stream().map(AreaTint::ofFact).forEach(offered::add);
    return List.copyOf(offered);
  }

  /** What some of them are called on the command line. */
  public static String words(List<AreaTint> offered) {
    return offered.stream().map(AreaTint::toString).collect(Collectors.joining(", "));
  }

  /** What one is called. */
  public static TextInLanguage title(AreaTint tint, Dataset dataset) {
    return switch (tint.kind()) {
      case SCORES -> TextInLanguage.key("map.areas.scores");
      case GROUPS -> TextInLanguage.key("map.areas.groups");
      case FACT ->
          words ->
              words.get("map.areas.fact", AttributeNames.title(dataset, tint.fact()).in(words));
    };
  }
}
