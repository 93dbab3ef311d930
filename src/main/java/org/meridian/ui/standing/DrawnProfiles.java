package org.meridian.ui.standing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.profile.ProfileSubjects;

/**
 * What is shown of some cities of one result, strips drawn. Immutable; made off the JavaFX thread.
 *
 * @param request what it answers
 * @param cities one profile a city, in order
 * @param strips by city, then by node
 */
public record DrawnProfiles(
    ProfileRequest request, List<CityProfile> cities, List<List<ScoreStrip>> strips) {

  /** Copies the lists. */
  public DrawnProfiles {
    cities = List.copyOf(cities);
    strips = List.copyOf(strips);
  }

  /**
   * What is asked for.
   *
   * @param result of which result
   * @param ids cities; those that it lacks are left out
   * @param size of a strip in pixels
   * @param dark whether on dark ground
   */
  public record ProfileRequest(
      ScenarioResult result, List<String> ids, StripSize size, boolean dark) {

    /** Copies the list. */
    public ProfileRequest {
      ids = List.copyOf(ids);
    }
  }

  /**
   * Computes the profiles that a request names; off the JavaFX thread.
   *
   * @param finder finds clusters, where one is asked for
   */
  public static DrawnProfiles of(ProfileRequest request, Supplier<ClusterFinder> finder) {
    List<CityProfile> cities = ProfileSubjects.of(request.result(), request.ids(), finder);
    List<List<ScoreStrip>> strips = new ArrayList<>();
    for (CityProfile city : cities) {
      strips.add(
          city.nodes().stream().map(standing -> ScoreStrip.of(request, city, standing)).toList());
    }
    return new DrawnProfiles(request, cities, strips);
  }

  /** The result behind it. */
  public ScenarioResult result() {
    return request.result();
  }

  /** The strip of a city, counted in the order asked for, in a node. */
  public ScoreStrip strip(int place, int node) {
    return strips.get(place).get(node);
  }
}
