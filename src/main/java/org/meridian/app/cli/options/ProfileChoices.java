package org.meridian.app.cli.options;

import java.util.List;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.model.address.Address;
import org.meridian.model.address.GroupAddress;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.Views;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.profile.ComparedProfiles;
import org.meridian.view.profile.ProfileSubjects;
import picocli.CommandLine.Option;

/** Whose profiles are drawn, and which city a page asks for. */
public final class ProfileChoices extends UsageCheck {

  @Option(
      names = "--cities",
      split = ",",
      paramLabel = "CITY",
      description =
          "The cities of a profile, groups and clusters among them as #group/ID and #cluster/ID, or the city of method-first or trace, by their ids, their names"
              + " in English or Chinese, or pinyin.")
  private List<String> cities = List.of();

  /** The profiles; how sure ranks are is not part of them, for that takes many runs. */
  public ComparedProfiles read(ScenarioResult result, String view) {
    require(!cities.isEmpty(), "profile.cities", view);
    return ComparedProfiles.of(cities.stream().map(city -> id(result, city, view)).toList());
  }

  /** The id of a city, or the address of a group or cluster, which only profiles show. */
  private String id(ScenarioResult result, String text, String view) {
    boolean several = text.startsWith("#group/") || text.startsWith("#cluster/");
    if (!several || !view.equals(Views.PROFILE.id())) {
      return CityArgument.find(result.dataset(), text).id();
    }
    require(isThere(result, text), "no.several", text);
    return text;
  }

  private boolean isThere(ScenarioResult result, String text) {
    return parsed(text, "address", Address::parse) instanceof GroupAddress group
        ? result.group(group.group()).isPresent()
        : !ProfileSubjects.of(result, List.of(text), () -> new ClusterFinder(List.of())).isEmpty();
  }
}
