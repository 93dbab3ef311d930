package org.meridian.view.groups;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.rows.PublishedCluster;
import org.meridian.model.City;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.Corridor;
import org.meridian.model.groups.GroupRule;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.GroupMembers;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.PublishedFinding;
import org.meridian.scenario.corridors.CorridorRow;
import org.meridian.scenario.corridors.CorridorRows;
import org.meridian.scenario.groups.CityGrouping;
import org.meridian.scenario.groups.GroupRow;
import org.meridian.scenario.groups.GroupRows;
import org.meridian.view.clusters.ClusterAnswer;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.clusters.ClusterLook;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.tiers.TierContent;
import org.meridian.view.tiers.TierMembership;
import org.meridian.view.words.CityFacts;

/** Which groups there are to be listed. */
public final class GroupListing {

  private final ScenarioResult result;
  private final Supplier<ClusterFinder> finder;

  /**
   * A group under its title.
   *
   * @param key what tables call it: what its cities have in common as the data say it, its number
   *     among tiers or clusters, else its id
   */
  public record Titled(CityGroup group, TextInLanguage title, String key) {

    /** A group under its own name. */
    static Titled of(CityGroup group) {
      return new Titled(group, TextInLanguage.name(group.name()), group.id());
    }
  }

  /**
   * The groups of a result.
   *
   * @param finder finds clusters, where they are asked for
   */
  public GroupListing(ScenarioResult result, Supplier<ClusterFinder> finder) {
    this.result = result;
    this.finder = finder;
  }

  /** What a choice means where it leaves it open. */
  static String settled(ScenarioResult result, String by) {
    if (!by.isEmpty()) {
      return by;
    }
    return result.savedGroups().isEmpty() ? GroupChoice.REGION : GroupChoice.SAVED;
  }

  /** The groups of which the filter leaves a city; where it hides none, all of them. */
  public List<Titled> shown(String by) {
    if (!result.hidesCities()) {
      return of(by);
    }
    boolean[] shown = result.shownCities();
    return of(by).stream()
        .filter(
            titled -> {
              boolean[] members = GroupMembers.of(result, titled.group());
              return IntStream.range(0, shown.length).anyMatch(c -> shown[c] && members[c]);
            })
        .toList();
  }

  /** The groups; none of them without a title. */
  public List<Titled> of(String by) {
    return switch (by) {
      case GroupChoice.SAVED -> result.savedGroups().stream().map(Titled::of).toList();
      case GroupChoice.CORRIDOR ->
          result.dataset().annotations().corridors().stream()
              .map(Corridor::group)
              .map(Titled::of)
              .toList();
      case GroupChoice.TIER -> tiers();
      case GroupChoice.CLUSTER -> clusters().map(this::clusters).orElse(List.of());
      case GroupChoice.PUBLISHED -> published();
      case GroupChoice.REGION ->
          valued(by, City::region, city -> words -> CityFacts.region(city, words));
      case GroupChoice.COUNTRY ->
          valued(by, City::country, city -> words -> city.countryName(words.language()));
      default -> valued(by, city -> attribute(city, by), city -> attributeTitle(city, by));
    };
  }

  private static String attribute(City city, String name) {
    return city.attributes().getOrDefault(name, "");
  }

  private static TextInLanguage attributeTitle(City city, String name) {
    return TextInLanguage.name(
        new LocalText(attribute(city, name), attribute(city, name + GroupKinds.CHINESE)));
  }

  private List<Titled> valued(
      String by, Function<City, String> value, Function<City, TextInLanguage> title) {
    Map<String, Titled> groups = new LinkedHashMap<>();
    for (City city : result.dataset().cities()) {
      String own = value.apply(city);
      if (!own.isBlank()) {
        groups.computeIfAbsent(
            own,
            any ->
                new Titled(
                    CityGroup.of(
                        by + ":" + own, LocalText.same(own), new GroupRule.ByAttribute(by, own)),
                    title.apply(city),
                    own));
      }
    }
    return List.copyOf(groups.values());
  }

  /** The tiers of the scenario, as its pyramid has them. */
  private List<Titled> tiers() {
    TierContent found = TierContent.of(result);
    return found.bands().stream()
        .map(
            band ->
                new Titled(
                    CityGroup.of(
                        GroupChoice.TIER + ":" + band.number(),
                        LocalText.same(Integer.toString(band.number())),
                        TierMembership.of(found, band.number())),
                    TextInLanguage.key("groups.tier", Integer.toString(band.number())),
                    Integer.toString(band.number())))
        .toList();
  }

  /** Clusters that reports name and of which the dataset has a city. */
  private List<Titled> published() {
    return finder.get().published().stream()
        .filter(
            each ->
                each.members().stream()
                    .anyMatch(id -> result.dataset().cityPosition(id).isPresent()))
        .map(
            each ->
                CityGroup.of(
                    publishedId(each), each.name(), new GroupRule.ByList(each.members(), false)))
        .map(Titled::of)
        .toList();
  }

  private static String publishedId(PublishedCluster cluster) {
    return GroupChoice.PUBLISHED + ":" + cluster.id();
  }

  /** Whether published clusters are found at the present setting, by the ids of their groups. */
  Map<String, PublishedFinding> findings() {
    return clusters()
        .map(found -> findings(found.analysis(), finder.get().published()))
        .orElse(Map.of());
  }

  /** Whether published clusters are found by an analysis, by the ids of their groups. */
  public static Map<String, PublishedFinding> findings(
      ClusterAnalysis analysis, List<PublishedCluster> published) {
    Map<String, PublishedFinding> findings = new LinkedHashMap<>();
    PublishedFinding.of(analysis, published)
        .forEach(finding -> findings.put(publishedId(finding.published()), finding));
    return findings;
  }

  /** The clusters of the result, or why there cannot be any. */
  ClusterAnswer answer() {
    return finder.get().find(result, ClusterLook.USUAL.withLedOnly(false));
  }

  /** The clusters of the result; empty where they were refused. */
  Optional<ClusterContent> clusters() {
    return answer().content();
  }

  /** What corridors come to, by their ids; without clusters where these were refused. */
  Map<String, CorridorRow> corridors(int node) {
    int[] clusters =
        clusters()
            .map(found -> found.analysis().numberByCity())
            .orElseGet(() -> new int[result.dataset().cities().size()]);
    return new CorridorRows(result, node, clusters)
        .rows().stream().collect(Collectors.toMap(row -> row.corridor().id(), Function.identity()));
  }

  /** What groups come to, of the cities that the filter leaves, in their order. */
  List<GroupRow> figures(List<Titled> listed, int node, int top) {
    List<CityGroup> groups = listed.stream().map(Titled::group).toList();
    List<String> keys = listed.stream().map(Titled::key).toList();
    CityGrouping grouping = CityGrouping.keyed(result, groups, keys).among(result.shownCities());
    return GroupRows.of(result, grouping, node, top).rows();
  }

  private List<Titled> clusters(ClusterContent found) {
    return found.listed().stream()
        .map(
            cluster -> {
              CityGroup group = group(found.analysis(), cluster);
              TextInLanguage title = TextInLanguage.name(group.name());
              return new Titled(group, title, Integer.toString(cluster.number()));
            })
        .toList();
  }

  /** A cluster as a group. */
  public static CityGroup group(ClusterAnalysis analysis, Cluster cluster) {
    var identity = analysis.identity(cluster);
    return new CityGroup(
        GroupChoice.CLUSTER + ":" + identity.id(),
        analysis.title(cluster).name(),
        identity.colour(),
        new GroupRule.ByCluster(identity.id(), analysis.memberIds(cluster)));
  }
}
