package org.meridian.io.table;

import java.util.List;
import java.util.Optional;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.Dataset;
import org.meridian.model.Indicator;
import org.meridian.model.period.Period;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scenario.profile.ValueProvenance;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.standing.CityStanding;
import org.meridian.scoring.uncertainty.UncertaintyResult;

/**
 * Profiles of cities as CSV, a row a city and node: {@code
 * city_id,node,raw,unit,year,source,treated,normalised,score,rank,ranked,percentile,region_median,
 * median,weight,effective_weight,points,rank_p5,rank_median,rank_p95,robustness,gaps,
 * rank_gaps_best,rank_gaps_worst,what_if}. Raw, treated and normalised values are there for nodes
 * that data feed; what comes after the points is there for the index itself. Percentiles and
 * weights run from 0 to 1. A missing number is an empty cell.
 */
public final class ProfilesWriter {

  private final ScenarioResult result;
  private final List<CityProfile> cities;
  private final Optional<UncertaintyResult> ranks;

  /**
   * A writer.
   *
   * @param result the figures
   * @param cities in order; a group stands under its address, with the means of its cities
   * @param ranks how sure ranks are
   */
  public ProfilesWriter(
      ScenarioResult result, List<CityProfile> cities, Optional<UncertaintyResult> ranks) {
    this.result = result;
    this.ranks = ranks;
    this.cities = List.copyOf(cities);
  }

  /** The table in a style. */
  public byte[] toBytes(TableStyle style) {
    TableCells csv = style.cells();
    csv.cell("city_id").cell("node").cell("raw").cell("unit").cell("year").cell("source");
    csv.cell("treated").cell("normalised").cell("score").cell("rank").cell("ranked");
    csv.cell("percentile").cell("region_median").cell("median").cell("weight");
    csv.cell("effective_weight").cell("points").cell("rank_p5").cell("rank_median");
    csv.cell("rank_p95").cell("robustness").cell("gaps").cell("rank_gaps_best");
    csv.cell("rank_gaps_worst").cell("what_if").end();
    for (CityProfile city : cities) {
      city.nodes().forEach(standing -> line(csv, city, standing));
    }
    return csv.toBytes();
  }

  private void line(TableCells csv, CityProfile city, CityStanding standing) {
    IndexResult scores = result.cities();
    int row = city.city();
    int node = standing.node();
    csv.cell(id(city)).cell(scores.structure().node(node).id());
    origin(csv, row, node);
    csv.cell(at(scores.treated(node), row)).cell(at(scores.normalised(node), row));
    csv.cell(standing.score()).rank(standing.rank()).cell(standing.ranked());
    csv.cell(standing.percentile()).cell(standing.peers()).cell(standing.all());
    csv.cell(scores.share(node)).cell(standing.weight());
    csv.cell(row < 0 ? Double.NaN : scores.contribution(row, node));
    if (node == 0) {
      certainty(csv, city);
    } else {
      csv.cell("").cell("").cell("").cell("").cell("").cell("").cell("");
    }
    csv.cell(row >= 0 && ValueProvenance.isEdited(result, row, node) ? "true" : "").end();
  }

  private String id(CityProfile city) {
    return city.group()
        .map(group -> group.address().text())
        .orElseGet(() -> result.dataset().city(city.city()).id());
  }

  private void origin(TableCells csv, int row, int node) {
    if (row < 0) {
      csv.cell("").cell("").cell("").cell("");
      return;
    }
    boolean fed = result.cities().input().isSource(node);
    ValueProvenance origin = ValueProvenance.of(result, row, node);
    Optional<Indicator> indicator = fed ? origin.indicator() : Optional.empty();
    Period year = origin.year();
    csv.cell(at(result.cities().raw(node), row));
    csv.cell(indicator.map(each -> each.unit().en()).orElse(""));
    csv.cell(
        year.equals(Dataset.TIMELESS)
            ? indicator.map(each -> each.origin().yearNote().en()).orElse("")
            : fed ? year.toString() : "");
    csv.cell(indicator.map(each -> each.origin().source()).orElse(""));
  }

  private void certainty(TableCells csv, CityProfile city) {
    if (city.group().isEmpty() && ranks.isPresent() && ranks.get().ranked(city.city()) > 0) {
      UncertaintyResult found = ranks.get();
      csv.cell(found.quantile(city.city(), 0.05)).cell(found.median(city.city()));
      csv.cell(found.quantile(city.city(), 0.95)).cell(found.robustness(city.city()));
    } else {
      csv.cell("").cell("").cell("").cell("");
    }
    csv.cell(city.filled().count()).rank(city.filled().best()).rank(city.filled().worst());
  }

  private static double at(double[] column, int row) {
    return column.length == 0 || row < 0 ? Double.NaN : column[row];
  }
}
