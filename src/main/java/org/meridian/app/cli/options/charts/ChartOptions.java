package org.meridian.app.cli.options.charts;

import org.meridian.app.cli.console.UsageCheck;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.ChartChoices;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewOption;
import org.meridian.view.charts.lists.ListsChoice;
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
    ViewChoices choices = given;
    if (view.uses(ViewOption.SELECTION)) {
      choices = choices.selecting(selection.read(result.dataset()));
    }
    if (view.uses(ViewOption.LINES)) {
      choices = choices.with(choices.charts().with(series.read(result)));
    }
    if (view.uses(ViewOption.RANKS)) {
      BumpChoice usual = BumpChoice.USUAL;
      BumpChoice bump =
          new BumpChoice(
              ranked.read(result.dataset()),
              ranks.first(usual.first()),
              ranks.by(result, usual.by()));
      choices = choices.with(choices.charts().with(bump));
    }
    if (view.uses(ViewOption.SLOPES)) {
      SlopeChoice usual = SlopeChoice.USUAL;
      SlopeChoice slope = new SlopeChoice(ranks.first(usual.first()), ranks.by(result, usual.by()));
      choices = choices.with(choices.charts().with(slope));
    }
    if (view.uses(ViewOption.LISTS)) {
      ListsChoice usual = ListsChoice.USUAL;
      ListsChoice chosen =
          new ListsChoice(
              lists.read(result.dataset()),
              ranks.first(usual.first()),
              ranks.by(result, usual.by()));
      choices = choices.with(choices.charts().with(chosen));
    }
    if (view.uses(ViewOption.SCATTER)) {
      ranks.requireNoFirst(view.id());
      String by = ranks.by(result, ScatterChoice.USUAL.by());
      choices = choices.with(choices.charts().with(scatter.read(result, by)));
    }
    return shares(view, choices);
  }

  private ViewChoices shares(View view, ViewChoices choices) {
    ChartChoices charts = choices.charts();
    if (view.uses(ViewOption.SHARE_COLUMNS)) {
      return choices.with(charts.sharing(shares.read()));
    }
    return view.uses(ViewOption.SHARES)
        ? choices.with(charts.with(shares.read().orElse(charts.unit())))
        : choices;
  }
}
