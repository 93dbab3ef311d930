package org.meridian.scenario.profile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.meridian.flow.LinkResult;
import org.meridian.model.LinkTable;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.CityProfile.ProfileGaps;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.advice.GapRange;
import org.meridian.scoring.standing.CityStanding;
import org.meridian.scoring.standing.CityStrengths;

/**
 * Profiles of groups. A group has in each node the mean score of its cities that have one, missing
 * where their share is below the threshold of the index; its rank is 1 and the number of cities
 * with a greater score, and moves no city.
 */
final class GroupProfiles {

  private GroupProfiles() {}

  static CityProfile of(ScenarioResult result, ProfiledGroup group) {
    IndexResult scores = result.cities();
    List<CityStanding> nodes =
        IntStream.range(0, scores.structure().size())
            .mapToObj(node -> standing(result, group, node))
            .toList();
    List<CityStanding> sources =
        nodes.stream()
            .filter(each -> scores.input().isSource(each.node()) && scores.takesPart(each.node()))
            .toList();
    GapRange filled = GapRange.of(scores, group.members()::contains);
    return new CityProfile(
        CityProfile.GROUP,
        nodes,
        CityStrengths.among(sources, CityProfile.MERITS),
        links(result.links(), group),
        new ProfileGaps(group.members().stream().mapToInt(filled::gaps).sum(), 0, 0),
        Optional.of(group));
  }

  private static CityStanding standing(ScenarioResult result, ProfiledGroup group, int node) {
    double[] scores = result.cities().scores(node);
    IntPredicate member = group.members()::contains;
    double threshold = result.scenario().settings().missing().threshold();
    return CityStanding.ofMean(result.cities(), node, mean(group, scores, threshold), member);
  }

  private static double mean(ProfiledGroup group, double[] scores, double threshold) {
    if (scores.length == 0) {
      return Double.NaN;
    }
    double[] present =
        group.members().stream()
            .mapToDouble(city -> scores[city])
            .filter(score -> !Double.isNaN(score))
            .toArray();
    boolean isKnown = present.length > 0 && present.length >= threshold * group.members().size();
    return isKnown
        ? IntStream.range(0, present.length).mapToDouble(at -> present[at]).average().orElseThrow()
        : Double.NaN;
  }

  /** The cities outside that it is linked with most, by summed scores. */
  private static List<CityProfile.Link> links(LinkResult links, ProfiledGroup group) {
    LinkTable table = links.links();
    Map<Integer, Double> sums = new HashMap<>();
    for (int link = 0; link < table.size(); link++) {
      double score = links.result().score(link);
      boolean from = group.members().contains(table.origin(link));
      boolean to = group.members().contains(table.destination(link));
      if (from != to && !Double.isNaN(score)) {
        sums.merge(from ? table.destination(link) : table.origin(link), score, Double::sum);
      }
    }
    return sums.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Double> sum) -> -sum.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(CityProfile.LINKS)
        .map(sum -> new CityProfile.Link(CityProfile.GROUP, sum.getKey(), sum.getValue()))
        .toList();
  }
}
