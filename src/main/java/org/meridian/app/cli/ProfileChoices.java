package org.meridian.app.cli;

import java.util.List;
import java.util.Optional;
import org.meridian.render.figure.ProfiledCities;
import org.meridian.scenario.ScenarioResult;
import picocli.CommandLine.Option;

/** Whose profiles are drawn. */
final class ProfileChoices extends UsageCheck {

  /** By how many points weights move where a profile tells of that; the window's own choice. */
  private static final int POINTS = 5;

  @Option(
      names = "--cities",
      split = ",",
      paramLabel = "CITY",
      description =
          "The cities of a profile, by their ids, their names in English or Chinese, or pinyin.")
  private List<String> cities = List.of();

  /** The profiles; how sure ranks are is not part of them, for that takes many runs. */
  ProfiledCities read(ScenarioResult result) {
    require(!cities.isEmpty(), "The view profile needs --cities.");
    List<String> ids =
        cities.stream().map(city -> CityArgument.find(result.dataset(), city).id()).toList();
    return ProfiledCities.of(result, ids, Optional.empty(), Optional.empty(), POINTS);
  }
}
