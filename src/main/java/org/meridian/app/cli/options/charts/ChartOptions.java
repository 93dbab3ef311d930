package org.meridian.app.cli.options.charts;

import java.util.List;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.ChartChoices;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewOption;
import org.meridian.view.charts.lists.ListsChoice;
import org.meridian.view.charts.lists.RankedSource;
import org.meridian.view.charts.scatter.ScatterChoice;
import org.meridian.view.charts.sides.SlopeChoice;
import org.meridian.view.charts.years.BumpChoice;

/**
 * The options of all charts; a chart takes what it uses, and what it does not use is wrong usage.
 *
 * @param selection which cities are selected
 * @param series what lines show
 * @param ranks how many ranks, and colours
 * @param ranked by which node
 * @param shares of a change
 * @param lists side by side
 * @param scatter what points are drawn by
 */
public record ChartOptions(
    SelectionOption selection,
    SeriesOptions series,
    FirstRanksOptions ranks,
    RankedByOption ranked,
    ShareOption shares,
    ListsOption lists,
    ScatterOptions scatter) {

  /**
   * Wrong usage if an option was given that a view does not use.
   *
   * @param usage of the command, whose fields hold the options under the names of these parts
   */
  public static void requireUsed(UsageCheck usage, View view) {
    unused(usage, "selection", view, view.uses(ViewOption.SELECTION));
    unused(usage, "series", view, view.uses(ViewOption.LINES));
    unused(usage, "ranks", view, counts(view));
    unused(usage, "scatter", view, view.uses(ViewOption.SCATTER));
    unused(usage, "lists", view, view.uses(ViewOption.LISTS));
    unused(usage, "ranked", view, view.uses(ViewOption.RANKS));
    unused(
        usage, "shares", view, view.uses(ViewOption.SHARES) || view.uses(ViewOption.SHARE_COLUMNS));
  }

  private static boolean counts(View view) {
    return view.uses(ViewOption.RANKS)
        || view.uses(ViewOption.SCATTER)
        || view.uses(ViewOption.SLOPES)
        || view.uses(ViewOption.LISTS);
  }

  private static void unused(UsageCheck usage, String mixin, View view, boolean isUsed) {
    if (!isUsed) {
      usage.requireUnused(mixin, view.id());
    }
  }

  /** Choices of views with what the options change. */
  public ViewChoices read(View view, ScenarioResult result, ViewChoices given) {
    ViewChoices choices =
        view.uses(ViewOption.SELECTION) ? given.selecting(selection.read(result.dataset())) : given;
    return choices.with(charts(view, result, choices.charts()));
  }

  private ChartChoices charts(View view, ScenarioResult result, ChartChoices given) {
    ChartChoices charts = given;
    if (view.uses(ViewOption.LINES)) {
      charts = charts.with(series.read(result));
    }
    if (view.uses(ViewOption.RANKS)) {
      charts = charts.with(bump(result));
    }
    if (view.uses(ViewOption.SLOPES)) {
      charts = charts.with(slope(result));
    }
    if (view.uses(ViewOption.LISTS)) {
      charts = charts.with(lists(result));
    }
    if (view.uses(ViewOption.SCATTER)) {
      charts = charts.with(scatter(view, result));
    }
    return shares(view, charts);
  }

  private BumpChoice bump(ScenarioResult result) {
    BumpChoice usual = BumpChoice.USUAL;
    String node = ranked.read(result.dataset());
    return new BumpChoice(node, ranks.first(usual.first()), ranks.by(result, usual.by()));
  }

  private SlopeChoice slope(ScenarioResult result) {
    SlopeChoice usual = SlopeChoice.USUAL;
    return new SlopeChoice(ranks.first(usual.first()), ranks.by(result, usual.by()));
  }

  private ListsChoice lists(ScenarioResult result) {
    ListsChoice usual = ListsChoice.USUAL;
    List<RankedSource> sources = lists.read(result.dataset());
    return new ListsChoice(sources, ranks.first(usual.first()), ranks.by(result, usual.by()));
  }

  private ScatterChoice scatter(View view, ScenarioResult result) {
    ranks.requireNoFirst(view.id());
    ScatterChoice chosen = scatter.read(result, ranks.by(result, ScatterChoice.USUAL.by()));
    if (chosen.isOfLinks()) {
      ranks.requireNoColours("--x " + chosen.x());
    }
    return chosen;
  }

  private ChartChoices shares(View view, ChartChoices charts) {
    if (view.uses(ViewOption.SHARE_COLUMNS)) {
      return charts.sharing(shares.read());
    }
    return view.uses(ViewOption.SHARES) ? charts.with(shares.read().orElse(charts.unit())) : charts;
  }
}
