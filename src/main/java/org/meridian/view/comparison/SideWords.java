package org.meridian.view.comparison;

import org.meridian.model.Dataset;
import org.meridian.model.published.PublishedRanking;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.comparison.ComparedSide;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.view.content.TextInLanguage;

/** What the sides of a comparison are called. */
public final class SideWords {

  private SideWords() {}

  /** A side that was made: names what it is of in full. */
  public static TextInLanguage title(SideChoice choice, ComparedSide side, ScenarioResult present) {
    return switch (choice) {
      case SideChoice.OtherDataset _ when side instanceof ScoredSide of ->
          words -> words.get("compare.side.dataset", dated(of.result()).in(words));
      case SideChoice.KeptScenario kept when side instanceof ScoredSide of ->
          kept(kept.scenario(), dated(of.result()));
      case SideChoice.PresentSide _ ->
          words -> words.get("compare.side.present", dated(present).in(words));
      default -> title(choice, present.dataset());
    };
  }

  /** A side that can be chosen. */
  public static TextInLanguage title(SideChoice choice, Dataset open) {
    return switch (choice) {
      case SideChoice.UsualSide _ -> TextInLanguage.key("compare.side.usual");
      case SideChoice.PresentSide _ -> TextInLanguage.key("compare.side.this");
      case SideChoice.PublishedSettings _ -> TextInLanguage.key("compare.side.published");
      case SideChoice.OtherYear other ->
          TextInLanguage.key("compare.side.year", other.year().toString());
      case SideChoice.PublishedList list -> list(list.id(), open);
      case SideChoice.OtherDataset other -> TextInLanguage.key("compare.side.dataset", other.id());
      case SideChoice.KeptScenario kept -> kept(kept.scenario(), dated(kept.scenario(), open));
      case SideChoice.WithoutNode without -> without(without.node(), open);
    };
  }

  private static TextInLanguage list(String id, Dataset open) {
    return open.annotations().rankings().stream()
        .filter(ranking -> ranking.id().equals(id))
        .findFirst()
        .map(SideWords::list)
        .orElseGet(() -> TextInLanguage.key("compare.side.list.undated", id));
  }

  private static TextInLanguage list(PublishedRanking ranking) {
    return words ->
        ranking
            .year()
            .map(year -> words.get("compare.side.list", words.get(ranking.name()), year.toString()))
            .orElseGet(() -> words.get("compare.side.list.undated", words.get(ranking.name())));
  }

  private static TextInLanguage without(String node, Dataset open) {
    return words ->
        words.get(
            "compare.side.without",
            open.structure().position(node).isPresent()
                ? words.get(
                    open.structure().node(open.structure().position(node).getAsInt()).name())
                : node);
  }

  private static TextInLanguage kept(Scenario kept, TextInLanguage dated) {
    return words ->
        kept.name().isEmpty()
            ? words.get("compare.side.held", dated.in(words))
            : words.get("compare.side.scenario", kept.name(), dated.in(words));
  }

  private static TextInLanguage dated(ScenarioResult result) {
    return dated(result.scenario(), result.dataset());
  }

  private static TextInLanguage dated(Scenario scenario, Dataset dataset) {
    return words -> {
      String name =
          dataset.id().equals(scenario.datasetId())
              ? words.get(dataset.info().title())
              : scenario.datasetId();
      return scenario.year().equals(Dataset.TIMELESS)
          ? name
          : words.get("compare.side.dated", name, scenario.year().toString());
    };
  }
}
