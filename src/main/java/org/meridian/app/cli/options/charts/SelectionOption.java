package org.meridian.app.cli.options.charts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.options.CityArgument;
import org.meridian.model.Dataset;
import picocli.CommandLine.Option;

/** Which cities are selected, where that decides what is drawn. */
public final class SelectionOption extends UsageCheck {

  @Option(
      names = "--select",
      split = ",",
      paramLabel = "CITY",
      description =
          "Cities that a chart draws and lights up whatever their ranks; the city that why explains;"
              + " by their ids, their names in English or Chinese, or pinyin.")
  private List<String> cities = List.of();

  /** Their ids. */
  public Set<String> read(Dataset dataset) {
    Set<String> ids = new LinkedHashSet<>();
    cities.forEach(city -> ids.add(CityArgument.find(dataset, city).id()));
    return ids;
  }
}
