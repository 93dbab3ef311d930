package org.meridian.app.cli.options;

import java.util.Locale;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.scenario.ScenarioResult;

/** What the filter of a scenario means for the table of a verb, as the window has it too. */
public enum FilterNote {
  /** Other cities are not listed; ranks and scores stay those among all. */
  ROWS,
  /** Sums are those of the cities that are left. */
  SUMS,
  /** Links of other cities are not listed. */
  LINKS,
  /** Clusters are found among all cities. */
  CLUSTERS,
  /** How far rankings agree is said for all cities. */
  AGREEMENT;

  /** Says it on the console; nothing where the filter hides no city. */
  public void say(ScenarioResult result, VerbOutput console) {
    if (!result.hidesCities()) {
      return;
    }
    int left = 0;
    for (boolean shown : result.shownCities()) {
      left += shown ? 1 : 0;
    }
    int all = result.dataset().cities().size() - result.scenario().cities().excludedIds().size();
    String key = "filter." + name().toLowerCase(Locale.ROOT);
    console.err().println(CommandWords.ofThisSystem().say(key, left, all));
  }
}
