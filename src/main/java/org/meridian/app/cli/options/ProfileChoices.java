package org.meridian.app.cli.options;

import java.util.List;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.profile.ComparedProfiles;
import picocli.CommandLine.Option;

/** Whose profiles are drawn, and which city a page asks for. */
public final class ProfileChoices extends UsageCheck {

  @Option(
      names = "--cities",
      split = ",",
      paramLabel = "CITY",
      description =
          "The cities of a profile, or the city of method-first or trace, by their ids, their names"
              + " in English or Chinese, or pinyin.")
  private List<String> cities = List.of();

  /** The profiles; how sure ranks are is not part of them, for that takes many runs. */
  public ComparedProfiles read(ScenarioResult result, String view) {
    require(!cities.isEmpty(), "profile.cities", view);
    List<String> ids =
        cities.stream().map(city -> CityArgument.find(result.dataset(), city).id()).toList();
    return ComparedProfiles.of(ids);
  }
}
