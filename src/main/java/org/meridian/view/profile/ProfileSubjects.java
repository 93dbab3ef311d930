package org.meridian.view.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.meridian.cluster.Cluster;
import org.meridian.model.address.Address;
import org.meridian.model.address.ClusterAddress;
import org.meridian.model.address.GroupAddress;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.GroupMembers;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.scenario.profile.ProfiledGroup;
import org.meridian.scoring.ranking.CityRanking;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.clusters.ClusterLook;

/**
 * What may stand side by side: cities by their ids; groups and clusters by their addresses as text,
 * as in {@code #group/g-7} and {@code #cluster/hong-kong}.
 */
public final class ProfileSubjects {

  private ProfileSubjects() {}

  /** Whether an id is that of a group or a cluster. */
  public static boolean isSeveral(String id) {
    return id.startsWith("#");
  }

  /**
   * The profiles of some ids, in order; those that the result lacks are left out.
   *
   * @param finder finds clusters, where one is asked for
   */
  public static List<CityProfile> of(
      ScenarioResult result, List<String> ids, Supplier<ClusterFinder> finder) {
    int[] cities =
        ids.stream()
            .filter(id -> !isSeveral(id))
            .flatMapToInt(id -> result.dataset().cityPosition(id).stream())
            .toArray();
    List<CityProfile> single = CityProfile.of(result, cities);
    List<CityProfile> all = new ArrayList<>();
    for (String id : ids) {
      if (isSeveral(id)) {
        group(result, id, finder).map(group -> CityProfile.of(result, group)).ifPresent(all::add);
      } else {
        OptionalInt city = result.dataset().cityPosition(id);
        single.stream()
            .filter(profile -> city.isPresent() && profile.city() == city.getAsInt())
            .findFirst()
            .ifPresent(all::add);
      }
    }
    return all;
  }

  /** The group or cluster of an id; empty where the result has none, or none with a city. */
  static Optional<ProfiledGroup> group(
      ScenarioResult result, String id, Supplier<ClusterFinder> finder) {
    Address address = Address.parse(id);
    return switch (address) {
      case GroupAddress group ->
          result
              .group(group.group())
              .flatMap(each -> profiled(result, address, each.name(), members(result, each)));
      case ClusterAddress cluster ->
          finder
              .get()
              .find(result, ClusterLook.USUAL)
              .content()
              .flatMap(found -> cluster(result, found, cluster));
      default -> Optional.empty();
    };
  }

  private static boolean[] members(ScenarioResult result, CityGroup group) {
    return GroupMembers.of(result, group);
  }

  /** The cluster of an identity, or else the one that the city of that id is in. */
  private static Optional<ProfiledGroup> cluster(
      ScenarioResult result, ClusterContent found, ClusterAddress address) {
    ClusterAnalysis analysis = found.analysis();
    Optional<Cluster> cluster =
        found
            .of(address.leader())
            .or(
                () ->
                    result.dataset().cityPosition(address.leader()).stream()
                        .boxed()
                        .findFirst()
                        .flatMap(found::ofCity));
    return cluster.flatMap(
        each -> {
          boolean[] members = new boolean[result.dataset().cities().size()];
          for (int place : analysis.clusters().members(each)) {
            members[analysis.places().position(place)] = true;
          }
          return profiled(result, address, analysis.title(each).name(), members);
        });
  }

  private static Optional<ProfiledGroup> profiled(
      ScenarioResult result, Address address, LocalText name, boolean[] members) {
    CityRanking ranking = result.cities().ranking();
    List<Integer> cities =
        IntStream.range(0, members.length)
            .filter(city -> members[city])
            .boxed()
            .sorted(
                Comparator.comparing((Integer city) -> ranking.rank(city) == 0)
                    .thenComparing(ranking::rank)
                    .thenComparing(city -> city))
            .toList();
    return cities.isEmpty()
        ? Optional.empty()
        : Optional.of(new ProfiledGroup(address, name, cities));
  }
}
