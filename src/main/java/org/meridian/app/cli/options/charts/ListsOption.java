package org.meridian.app.cli.options.charts;

import java.util.ArrayList;
import java.util.List;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.options.SideOptions;
import org.meridian.model.Dataset;
import org.meridian.view.charts.lists.ListsChoice;
import org.meridian.view.charts.lists.RankedSource;
import picocli.CommandLine.Option;

/** Which lists stand side by side. */
public final class ListsOption extends UsageCheck {

  private static final String NAME = "--lists";

  private static final String KINDS =
      "node:NODE, year:YEAR, list:LIST, this, published, without:NODE, dataset:ID, a, b";

  @Option(
      names = NAME,
      split = ",",
      paramLabel = "LIST",
      description =
          "The lists side by side, from the left: node:NODE (a part of the index), year:YEAR,"
              + " list:LIST[@YEAR] (a published ranking), this (the present settings), published"
              + " (settings), without:NODE, dataset:ID, and a or b for a side of the comparison;"
              + " the index and its parts unless given.")
  private List<String> lists = List.of();

  /** What ranks, from the left. */
  public List<RankedSource> read(Dataset dataset) {
    List<RankedSource> sources = new ArrayList<>();
    for (String list : lists) {
      RankedSource source =
          RankedSource.parse(list).orElseThrow(() -> usage("none.of", list, KINDS));
      sources.add(known(source, dataset));
    }
    require(sources.size() <= ListsChoice.MOST, "takes.most", NAME, ListsChoice.MOST);
    for (RankedSource source : sources) {
      require(
          sources.indexOf(source) == sources.lastIndexOf(source),
          "option.twice",
          NAME + " " + source);
    }
    return sources;
  }

  private RankedSource known(RankedSource source, Dataset dataset) {
    if (source.kind() == RankedSource.SourceKind.LIST) {
      return new RankedSource(source.kind(), SideOptions.ranking(this, source.of(), dataset).id());
    }
    require(source.isIn(dataset), "list.absent", source, dataset.id());
    return source;
  }
}
