package org.meridian.view.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.model.published.PublishedRanking;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.ComparedSide;
import org.meridian.scenario.comparison.ListedSide;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.view.content.TextInLanguage;

/** What the present result is compared with. */
public sealed interface SideChoice {

  /** The settings as published, in the year of the present result. */
  record PublishedSettings() implements SideChoice {
    @Override
    public TextInLanguage title() {
      return TextInLanguage.key("compare.side.published");
    }

    @Override
    public ComparedSide side(ScenarioResult present, ScenarioResult baseline) {
      return ScoredSide.of(baseline);
    }
  }

  /** The present settings in another year. */
  record OtherYear(Period year) implements SideChoice {
    @Override
    public TextInLanguage title() {
      return TextInLanguage.key("compare.side.year", year.toString());
    }

    @Override
    public ComparedSide side(ScenarioResult present, ScenarioResult baseline) {
      Scenario scenario = present.scenario().withYear(year);
      return ScoredSide.of(new ScenarioEngine().evaluate(present.dataset(), scenario));
    }
  }

  /** A ranking that somebody published. */
  record PublishedList(PublishedRanking ranking) implements SideChoice {
    @Override
    public TextInLanguage title() {
      return words ->
          ranking
              .year()
              .map(
                  year ->
                      words.get("compare.side.list", words.get(ranking.name()), year.toString()))
              .orElseGet(() -> words.get("compare.side.list.undated", words.get(ranking.name())));
    }

    @Override
    public ComparedSide side(ScenarioResult present, ScenarioResult baseline) {
      return new ListedSide(present.dataset(), ranking);
    }

    @Override
    public String toString() {
      return ranking.id();
    }
  }

  /** A result that was held, which may be of another dataset. */
  record HeldResult(ScenarioResult result) implements SideChoice {
    @Override
    public TextInLanguage title() {
      return words -> words.get("compare.side.held", named(result).in(words));
    }

    @Override
    public ComparedSide side(ScenarioResult present, ScenarioResult baseline) {
      return ScoredSide.of(result);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof HeldResult held && held.result == result;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(result);
    }
  }

  /** What it is called. */
  TextInLanguage title();

  /** What the present result is called as a side. */
  static TextInLanguage presentTitle(ScenarioResult result) {
    return words -> words.get("compare.side.present", named(result).in(words));
  }

  private static TextInLanguage named(ScenarioResult result) {
    return words -> {
      String dataset = words.get(result.dataset().info().title());
      Period year = result.scenario().year();
      return year.equals(Dataset.TIMELESS)
          ? dataset
          : words.get("compare.side.dated", dataset, year.toString());
    };
  }

  /** All that a result can be compared with: its settings as published, other years, lists. */
  static List<SideChoice> offered(ScenarioResult present) {
    List<SideChoice> offered = new ArrayList<>(List.of(new PublishedSettings()));
    otherYears(present).forEach(year -> offered.add(new OtherYear(year)));
    present.dataset().annotations().rankings().stream()
        .map(PublishedList::new)
        .forEach(offered::add);
    return List.copyOf(offered);
  }

  /** The year before the present one, else the one after it, else the settings as published. */
  static SideChoice usual(ScenarioResult present) {
    Period now = present.scenario().year();
    List<Period> years = otherYears(present);
    Optional<Period> before =
        years.stream().filter(year -> year.compareTo(now) < 0).max(Comparator.naturalOrder());
    return before
        .or(() -> years.stream().min(Comparator.naturalOrder()))
        .<SideChoice>map(OtherYear::new)
        .orElseGet(PublishedSettings::new);
  }

  private static List<Period> otherYears(ScenarioResult present) {
    return present.dataset().years().stream()
        .filter(year -> !year.equals(present.scenario().year()) && !year.equals(Dataset.TIMELESS))
        .toList();
  }

  /**
   * The side itself; costs an evaluation where it is another year.
   *
   * @param present what is compared with it
   * @param baseline the settings as published in the same year
   */
  ComparedSide side(ScenarioResult present, ScenarioResult baseline);
}
