package org.meridian.view.charts.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.content.TextInLanguage;

/**
 * What lines over years show.
 *
 * @param kind of which kind it is
 * @param id of a node for scores and ranks, empty for the index; of an indicator for values and
 *     links
 */
public record YearMeasure(MeasureKind kind, String id) {

  /** The score of the index. */
  public static final YearMeasure INDEX = new YearMeasure(MeasureKind.SCORE, "");

  /** Of which kind a measure is. */
  public enum MeasureKind {
    /** The score of a node. */
    SCORE,
    /** The rank in a node, 1 the best. */
    RANK,
    /** The raw value of an indicator of cities. */
    VALUE,
    /** All links of a city in an indicator of links, added up. */
    LINKS
  }

  /** As on the command line: {@code score:air_reach}, {@code rank:}, {@code value:ports}. */
  @Override
  public String toString() {
    return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
  }

  /** Reads what {@link #toString} writes; empty if it is none. */
  public static Optional<YearMeasure> parse(String text) {
    int colon = text.indexOf(':');
    String kind = colon < 0 ? text : text.substring(0, colon);
    String id = colon < 0 ? "" : text.substring(colon + 1);
    for (MeasureKind each : MeasureKind.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(kind)) {
        return Optional.of(new YearMeasure(each, id));
      }
    }
    return Optional.empty();
  }

  /** Whether one value can be a share of another; ranks cannot. */
  public boolean isRatio() {
    return kind != MeasureKind.RANK;
  }

  /** Whether a dataset has it. */
  public boolean isIn(Dataset dataset) {
    return switch (kind) {
      case SCORE, RANK -> node(dataset.structure()).isPresent();
      case VALUE -> isOf(dataset, IndicatorKind.CITY);
      case LINKS -> isOf(dataset, IndicatorKind.LINK);
    };
  }

  private boolean isOf(Dataset dataset, IndicatorKind wanted) {
    return dataset.indicator(id).filter(found -> found.kind() == wanted).isPresent();
  }

  /** The position of the node of a score or rank; empty where the tree lacks it. */
  public OptionalInt node(IndexStructure structure) {
    return id.isEmpty() ? OptionalInt.of(IndexStructure.ROOT) : structure.position(id);
  }

  /** The measure of a result, or the score of the index where the result lacks it. */
  public YearMeasure in(ScenarioResult result) {
    return isIn(result.dataset()) ? this : INDEX;
  }

  /** All measures of a result: scores and ranks of nodes, then values, then links. */
  public static List<YearMeasure> offered(ScenarioResult result) {
    List<YearMeasure> offered = new ArrayList<>();
    IndexStructure structure = result.dataset().structure();
    for (MeasureKind kind : List.of(MeasureKind.SCORE, MeasureKind.RANK)) {
      for (int node = IndexStructure.ROOT; node < structure.size(); node++) {
        boolean root = node == IndexStructure.ROOT;
        if (root || result.cities().takesPart(node)) {
          offered.add(new YearMeasure(kind, root ? "" : structure.node(node).id()));
        }
      }
    }
    for (Indicator indicator : result.dataset().indicators().values()) {
      if (result.dataset().hasValues(indicator.id())) {
        boolean city = indicator.kind() == IndicatorKind.CITY;
        offered.add(new YearMeasure(city ? MeasureKind.VALUE : MeasureKind.LINKS, indicator.id()));
      }
    }
    return List.copyOf(offered);
  }

  /** What it is called, with its unit. */
  public TextInLanguage title(Dataset dataset) {
    return words -> {
      String name = words.get(name(dataset));
      String unit = words.get(unit(dataset));
      return unit.isEmpty()
          ? words.get("charts.measure." + kind.name(), name)
          : words.get("charts.measure.unit." + kind.name(), name, unit);
    };
  }

  /** The name of the node or indicator. */
  public LocalText name(Dataset dataset) {
    return switch (kind) {
      case SCORE, RANK -> {
        IndexStructure structure = dataset.structure();
        yield structure.node(node(structure).orElse(IndexStructure.ROOT)).name();
      }
      case VALUE, LINKS -> dataset.indicator(id).map(Indicator::name).orElse(LocalText.EMPTY);
    };
  }

  /** The unit of an indicator; empty for scores and ranks. */
  public LocalText unit(Dataset dataset) {
    return kind == MeasureKind.SCORE || kind == MeasureKind.RANK
        ? LocalText.EMPTY
        : dataset.indicator(id).map(Indicator::unit).orElse(LocalText.EMPTY);
  }
}
