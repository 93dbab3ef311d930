package org.meridian.app.cli.options.clusters;

import java.util.List;
import java.util.Optional;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.ScenarioOptions;
import org.meridian.flow.groups.LinkResilience;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.model.period.Period;
import org.meridian.scenario.choice.ClusterLinkLayers.LaterLinks;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterResilience;
import org.meridian.view.clusters.layers.FollowedWords;

/**
 * The links of two years that {@code clusters} compares.
 *
 * @param usage whose options these are
 * @param link the link indicator, alone; none for the scenario's
 * @param withYear the other year; null for the scenario's
 * @param ownMembers whether clusters have each year's own members; the scenario's choice otherwise
 */
public record YearLinks(UsageCheck usage, List<String> link, String withYear, boolean ownMembers) {

  /** The links of both years; the console is told where both show the same values. */
  public LinkResilience.TwoYears of(ClusterAnalysis analysis, VerbOutput console) {
    Dataset dataset = analysis.result().dataset();
    Period year = analysis.result().scenario().year();
    LaterLinks later = later(analysis);
    usage.require(!later.year().equals(year), "links.one.year", year.toString());
    require(dataset, later.indicator(), year);
    require(dataset, later.indicator(), later.year());
    FollowedWords.sameValues(analysis.result(), later).ifPresent(console::note);
    return ClusterResilience.years(analysis.result(), later).orElseThrow();
  }

  /** The links to compare with: those of the options, or else of the scenario. */
  public LaterLinks later(ClusterAnalysis analysis) {
    Dataset dataset = analysis.result().dataset();
    Optional<LaterLinks> kept = analysis.settings().links().later();
    usage.require(!link.isEmpty() || kept.isPresent(), "links.with.link");
    usage.require(withYear != null || kept.isPresent(), "resilience.with.year");
    String indicator = link.isEmpty() ? kept.orElseThrow().indicator() : link.getFirst();
    Period year =
        withYear == null
            ? kept.orElseThrow().year()
            : ScenarioOptions.period(usage, withYear, dataset);
    return new LaterLinks(
        indicator, year, ownMembers || kept.map(LaterLinks::ownMembers).orElse(false));
  }

  private void require(Dataset dataset, String indicator, Period year) {
    LinkTable table = dataset.links(year);
    usage.require(
        table.column(indicator).isPresent() && dataset.vintage(indicator, year).isPresent(),
        "no.link.in.year",
        indicator,
        year.toString(),
        String.join(", ", table.indicators()));
  }
}
