package org.meridian.app.cli.options;

import java.util.List;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.model.Dataset;
import org.meridian.model.address.Address;
import org.meridian.model.address.CityAddress;
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
              + " in English or Chinese, or pinyin; a trace takes a score apart as #city/ID/NODE.")
  private List<String> cities = List.of();

  /** The profiles; how sure ranks are is not part of them, for that takes many runs. */
  public ComparedProfiles read(ScenarioResult result, String view) {
    require(!cities.isEmpty(), "profile.cities", view);
    return ComparedProfiles.of(cities.stream().map(city -> id(result, city, view)).toList());
  }

  /**
   * The id of a city; the address of a group or cluster, which only profiles show; or that of a
   * score, which only a trace takes apart.
   */
  private String id(ScenarioResult result, String text, String view) {
    if (text.startsWith("#city/") && view.equals(Views.TRACE.id())) {
      return score(result.dataset(), text);
    }
    boolean several = text.startsWith("#group/") || text.startsWith("#cluster/");
    if (!several || !view.equals(Views.PROFILE.id())) {
      return CityArgument.find(result.dataset(), text).id();
    }
    require(isThere(result, text), "no.several", text);
    return text;
  }

  private String score(Dataset dataset, String text) {
    if (!(parsed(text, "address", Address::parse) instanceof CityAddress asked)
        || asked.node().isEmpty()) {
      return CityArgument.find(dataset, text).id();
    }
    NodeChoice.check(this, asked.node(), dataset);
    String city = CityArgument.find(dataset, CityAddress.of(asked.city()).text()).id();
    return CityAddress.score(city, asked.node()).text();
  }

  private boolean isThere(ScenarioResult result, String text) {
    return parsed(text, "address", Address::parse) instanceof GroupAddress group
        ? result.group(group.group()).isPresent()
        : !ProfileSubjects.of(result, List.of(text), () -> new ClusterFinder(List.of())).isEmpty();
  }
}
