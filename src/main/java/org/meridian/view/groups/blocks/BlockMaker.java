package org.meridian.view.groups.blocks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.LinkLayer;
import org.meridian.model.groups.CityGroup;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.groups.CityGrouping;
import org.meridian.scenario.layers.LinkLayers;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.groups.GroupListing;

/**
 * Puts the cities that the filter leaves in blocks and sums their links; blocks with the weakest
 * links become one.
 */
final class BlockMaker {

  /** The most blocks that a diagram can be read of. */
  private static final int MOST = 18;

  private final ScenarioResult result;
  private final Supplier<ClusterFinder> finder;
  private final boolean[] shown;

  BlockMaker(ScenarioResult result, Supplier<ClusterFinder> finder) {
    this.result = result;
    this.finder = finder;
    shown = result.shownCities();
  }

  BlockContent make(BlockChoice asked) {
    List<String> layers = LinkLayers.offered(result);
    String link =
        layers.contains(asked.link()) || layers.isEmpty() ? asked.link() : layers.getFirst();
    BlockChoice choice =
        asked.withBy(asked.by().isEmpty() ? GroupChoice.REGION : asked.by()).withLink(link);
    List<GroupListing.Titled> listed = new GroupListing(result, finder).shown(choice.by());
    CityGrouping grouping =
        CityGrouping.ofGroups(result, listed.stream().map(GroupListing.Titled::group).toList());
    int cities = result.dataset().cities().size();
    int[] groupOf = grouping.numberByCity(cities);
    for (int city = 0; city < cities; city++) {
      groupOf[city] = shown[city] ? groupOf[city] : GroupLinks.REST;
    }
    Set<Integer> kept = strongest(link, groupOf, listed.size());
    List<LinkedBlock> blocks = blocks(listed, groupOf, kept);
    int[] numbers = new int[cities];
    blocks.stream()
        .filter(block -> block.number() != GroupLinks.REST)
        .forEach(block -> block.cities().forEach(city -> numbers[city] = block.number()));
    Optional<LinkLayer> layer = LinkLayers.ofShown(result, link, numbers, kept.size());
    return new BlockContent(
        result,
        choice,
        needed(blocks, layer),
        layer,
        grouping.sharedCities(cities),
        listed.size() - kept.size());
  }

  /** Numbers of the groups that stand by themselves. */
  private Set<Integer> strongest(String link, int[] groupOf, int groups) {
    Optional<LinkLayer> all = LinkLayers.ofShown(result, link, groupOf, groups);
    return new HashSet<>(
        IntStream.rangeClosed(1, groups)
            .boxed()
            .sorted(Comparator.comparingDouble(group -> -total(all, group)))
            .limit(groups > MOST ? MOST - 1 : MOST)
            .toList());
  }

  private static double total(Optional<LinkLayer> layer, int group) {
    return layer
        .map(found -> found.links().totals(group))
        .map(totals -> totals.inside() + totals.toGroups() + totals.toRest())
        .orElse(0.0);
  }

  private List<LinkedBlock> blocks(
      List<GroupListing.Titled> listed, int[] groupOf, Set<Integer> kept) {
    List<LinkedBlock> blocks = new ArrayList<>();
    for (int group = 1; group <= listed.size(); group++) {
      if (kept.contains(group)) {
        CityGroup own = listed.get(group - 1).group();
        int number = blocks.size() + 1;
        int colour = own.colour() == CityGroup.NO_COLOUR ? number - 1 : own.colour();
        String key = listed.get(group - 1).key();
        blocks.add(
            new LinkedBlock(
                number, key, listed.get(group - 1).title(), colour, of(groupOf, group)));
      }
    }
    List<Integer> others =
        IntStream.range(0, groupOf.length)
            .filter(city -> !kept.contains(groupOf[city]) && shown[city])
            .boxed()
            .toList();
    if (!others.isEmpty()) {
      TextInLanguage title = TextInLanguage.key("blocks.others");
      blocks.add(new LinkedBlock(GroupLinks.REST, "rest", title, 0, others));
    }
    return blocks;
  }

  private static List<Integer> of(int[] groupOf, int group) {
    return IntStream.range(0, groupOf.length)
        .filter(city -> groupOf[city] == group)
        .boxed()
        .toList();
  }

  /** Other cities stand there only where something links them. */
  private static List<LinkedBlock> needed(List<LinkedBlock> blocks, Optional<LinkLayer> layer) {
    return blocks.stream()
        .filter(block -> block.number() != GroupLinks.REST || total(layer, GroupLinks.REST) > 0)
        .toList();
  }
}
