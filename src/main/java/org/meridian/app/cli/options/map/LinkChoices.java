package org.meridian.app.cli.options.map;

import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.options.NodeChoice;
import org.meridian.model.Dataset;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.view.map.options.LinkColour;
import org.meridian.view.map.options.LinkOptions;
import picocli.CommandLine.Option;

/** Which links a map shows, and how. */
final class LinkChoices extends UsageCheck {

  @Option(
      names = "--links",
      paramLabel = "N",
      description = "Only the N strongest links; all unless given.")
  private Integer limit;

  @Option(
      names = "--by",
      paramLabel = "NODE",
      description = "Draw links by their score in this node instead of by the index.")
  private String node;

  @Option(
      names = "--link-colour",
      paramLabel = "strength or dimension",
      description = "What the colour of a link tells; strength unless given.")
  private String colour;

  /** Wrong usage if any is given for a view that draws no links. */
  void requireNone(String view) {
    String given =
        limit != null ? "--links" : node != null ? "--by" : colour != null ? "--link-colour" : "";
    require(given.isEmpty(), "no.effect.view", given, view);
  }

  /** The choices; the scenario's own filter holds where none is given here. */
  LinkOptions read(Dataset dataset, LinkFilter filter) {
    require(limit == null || limit >= 0, "number.from", "--links", 0, limit);
    String by = node == null ? filter.dimension() : node;
    if (!by.isEmpty()) {
      NodeChoice.check(this, by, dataset);
    }
    return LinkOptions.DEFAULT
        .withNode(by)
        .withLimit(limit == null ? Math.max(0, filter.top()) : limit)
        .withColour(word(LinkColour.class, colour == null ? "strength" : colour));
  }
}
