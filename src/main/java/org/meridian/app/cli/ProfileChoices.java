package org.meridian.app.cli;

import java.util.List;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.profile.ComparedProfiles;
import picocli.CommandLine.Option;

/** Whose profiles are drawn. */
final class ProfileChoices extends UsageCheck {

  @Option(
      names = "--cities",
      split = ",",
      paramLabel = "CITY",
      description =
          "The cities of a profile, by their ids, their names in English or Chinese, or pinyin.")
  private List<String> cities = List.of();

  /** The profiles; how sure ranks are is not part of them, for that takes many runs. */
  ComparedProfiles read(ScenarioResult result) {
    require(!cities.isEmpty(), "profile.cities");
    List<String> ids =
        cities.stream().map(city -> CityArgument.find(result.dataset(), city).id()).toList();
    return ComparedProfiles.of(ids);
  }
}
