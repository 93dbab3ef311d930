package org.meridian.scenario.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.meridian.model.Dataset;
import org.meridian.model.RecentValues;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioFit;
import org.meridian.scenario.ScenarioMisfit;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SideChoice.KeptScenario;
import org.meridian.scenario.SideChoice.OtherDataset;
import org.meridian.scenario.SideChoice.OtherYear;
import org.meridian.scenario.SideChoice.PresentSide;
import org.meridian.scenario.SideChoice.PublishedList;
import org.meridian.scenario.SideChoice.PublishedSettings;
import org.meridian.scenario.SideChoice.UsualSide;
import org.meridian.scenario.SideChoice.WithoutNode;
import org.meridian.scenario.SidePair;

/**
 * Makes the sides of a comparison out of what was chosen. Evaluates where need be, so run it on a
 * worker; sides that stay as they are while a weight is dragged are remembered. Thread-safe.
 */
public final class SideMaker {

  private static final int REMEMBERED = 4;

  private final ScenarioEngine engine = new ScenarioEngine();
  private final OtherDatasets others;
  private final RecentValues<SideKey, ScenarioResult> kept =
      new RecentValues<>(REMEMBERED, SideKey::isLike);

  private record SideKey(Dataset dataset, Scenario scenario) {
    boolean isLike(SideKey other) {
      return dataset == other.dataset && scenario.equals(other.scenario);
    }
  }

  /**
   * @param others finds datasets that are not open
   */
  public SideMaker(OtherDatasets others) {
    this.others = others;
  }

  /** The sides with a usual one told by what it is for a result. */
  public static SidePair resolved(SidePair sides, ScenarioResult present) {
    SideChoice b = resolved(sides.b(), new PresentSide());
    SideChoice other = b.equals(new PresentSide()) ? usual(present) : new PresentSide();
    return new SidePair(resolved(sides.a(), other), b, sides.top());
  }

  private static SideChoice resolved(SideChoice side, SideChoice usual) {
    return side instanceof UsualSide ? usual : side;
  }

  private static SideChoice usual(ScenarioResult present) {
    Period now = present.scenario().year();
    List<Period> years = otherYears(present);
    Optional<Period> before =
        years.stream().filter(year -> year.compareTo(now) < 0).max(Comparator.naturalOrder());
    return before
        .or(() -> years.stream().min(Comparator.naturalOrder()))
        .<SideChoice>map(OtherYear::new)
        .orElseGet(PublishedSettings::new);
  }

  /** The years that a result can be compared with, in order. */
  public static List<Period> otherYears(ScenarioResult present) {
    return present.dataset().years().stream()
        .filter(year -> !year.equals(present.scenario().year()) && !year.equals(Dataset.TIMELESS))
        .toList();
  }

  /**
   * A side.
   *
   * @param present the present result
   * @param baseline the dataset as published in the same year, without what-if values
   */
  public ComparedSide side(SideChoice choice, ScenarioResult present, ScenarioResult baseline) {
    Dataset dataset = baseline.dataset();
    Scenario now = present.scenario();
    return switch (choice) {
      case UsualSide _ -> side(usual(present), present, baseline);
      case PresentSide _ -> ScoredSide.of(present);
      case PublishedSettings _ -> ScoredSide.of(baseline);
      case OtherYear other -> evaluated(dataset, now.withYear(other.year()));
      case WithoutNode without -> evaluated(dataset, LeftOutNode.scenario(now, without.node()));
      case PublishedList list -> listed(dataset, list.id());
      case OtherDataset other ->
          found(other.id(), dataset)
              .map(found -> kept(found, Scenario.opening(found)))
              .orElseGet(() -> new AbsentSide(dataset, other.id()));
      case KeptScenario held -> kept(held.scenario(), dataset);
    };
  }

  private ComparedSide evaluated(Dataset dataset, Scenario scenario) {
    return ScoredSide.of(engine.evaluate(dataset, scenario));
  }

  private static ComparedSide listed(Dataset dataset, String id) {
    return dataset.annotations().rankings().stream()
        .filter(ranking -> ranking.id().equals(id))
        .findFirst()
        .<ComparedSide>map(ranking -> new ListedSide(dataset, ranking))
        .orElseGet(() -> new AbsentSide(dataset, id));
  }

  private Optional<Dataset> found(String id, Dataset open) {
    return id.equals(open.id()) ? Optional.of(open) : others.find(id);
  }

  private ComparedSide kept(Scenario scenario, Dataset open) {
    return found(scenario.datasetId(), open)
        .filter(
            dataset ->
                ScenarioFit.check(scenario, dataset).stream().noneMatch(ScenarioMisfit::isError))
        .map(dataset -> kept(dataset, scenario))
        .orElseGet(() -> new AbsentSide(open, scenario.datasetId()));
  }

  private ComparedSide kept(Dataset dataset, Scenario scenario) {
    SideKey key = new SideKey(dataset, scenario);
    return ScoredSide.of(kept.get(key, () -> engine.evaluate(dataset, scenario)));
  }
}
