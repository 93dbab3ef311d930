package org.meridian.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.ClusterOptions;
import org.meridian.app.cli.options.FilterNote;
import org.meridian.app.cli.options.NodeChoice;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.app.cli.options.ScoringOptions;
import org.meridian.app.cli.options.SideOptions;
import org.meridian.app.cli.options.clusters.PublishedGroups;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.flow.groups.PairScope;
import org.meridian.io.table.comparison.GroupLinksWriter;
import org.meridian.io.table.comparison.GroupRowsWriter;
import org.meridian.io.table.comparison.GroupRowsWriter.GroupLine;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.PublishedFinding;
import org.meridian.scenario.comparison.GroupedSide;
import org.meridian.scenario.comparison.SideMaker;
import org.meridian.scenario.corridors.CorridorRow;
import org.meridian.scenario.corridors.CorridorRows;
import org.meridian.scenario.groups.CityGrouping;
import org.meridian.scenario.groups.GroupRows;
import org.meridian.scenario.layers.LinkLayers;
import org.meridian.scoring.tiers.CityTiers;
import org.meridian.text.JoiningNames;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.tiers.TierContent;
import org.meridian.view.words.BothLanguages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code groups}: cities summed up by groups. */
@Command(
    name = "groups",
    mixinStandardHelpOptions = true,
    description =
        "Sums cities up by groups: how many, ranked, in the top, their mean, median and sum, the"
            + " best and the weakest; writes CSV.")
final class GroupsCommand extends VerbCommand {

  private static final List<String> USUAL =
      List.of(
          "region",
          "subregion",
          "country",
          "corridor",
          "group",
          "cluster",
          PublishedGroups.PUBLISHED,
          "tier");

  @Mixin private ScoringOptions scoring;
  @Mixin private ClusterOptions clusters;
  @Mixin private SideOptions sides;
  @Mixin private OutputOption output;

  @Option(
      names = "--by",
      required = true,
      paramLabel = "THING",
      description =
          "region, subregion, country, any attribute of the cities, corridor, group (named groups"
              + " of the dataset and the scenario), cluster, published (clusters that reports name), or tier (as the scenario has them: five by natural breaks unless it says otherwise).")
  private String by;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "How many of each group rank N or better; all ranked cities unless given.")
  private Integer top;

  @Option(
      names = "--node",
      paramLabel = "ID",
      description = "The node whose scores and ranks are summed up, instead of the index.")
  private String node;

  @Option(
      names = "--with",
      paramLabel = "rows or links",
      description = "One row a group, or the sums of links between groups; rows unless given.")
  private String with;

  @Option(
      names = "--link",
      paramLabel = "INDICATOR",
      description = "The link indicator that --with links sums.")
  private String link;

  @Option(
      names = "--within-km",
      paramLabel = "B",
      description =
          "With --by corridor: also cities within B km of the great circles through the nodes.")
  private Double withinKm;

  /** What is written. */
  private enum Content {
    ROWS,
    LINKS
  }

  GroupsCommand(VerbOutput console) {
    super(console);
  }

  @Override
  public void run() {
    Content content = with == null ? Content.ROWS : word(Content.class, with);
    require((content == Content.LINKS) == (link != null), "links.with.link");
    require(top == null || top >= 1, "takes.least", "--top", 1);
    require(top == null || content == Content.ROWS, "no.effect.with", "--top", "--with links");
    require(node == null || content == Content.ROWS, "no.effect.with", "--node", "--with links");
    require(
        !sides.isGiven() || content == Content.ROWS, "no.effect.with", "--side", "--with links");
    require(!sides.hasTop(), "no.effect.with", "--side-top", "groups");
    boolean isOfCorridors = by.equals(CityGrouping.CORRIDOR);
    boolean isFoundAmong = isOfCorridors || by.equals(PublishedGroups.PUBLISHED);
    if (!by.equals(CityGrouping.CLUSTER) && !(isFoundAmong && content == Content.ROWS)) {
      requireUnusedWith("clusters", "--by " + by);
    }
    require(withinKm == null || isOfCorridors, "no.effect.with", "--within-km", "--by " + by);
    require(
        withinKm == null || withinKm >= 0 && withinKm < Double.POSITIVE_INFINITY,
        "number.from",
        "--within-km",
        0,
        String.valueOf(withinKm));
    ScenarioResult result = scoring.score(console(), FilterNote.SUMS);
    new EngineNotes(console()).sayOfCities(result);
    CityGrouping whole = grouping(result);
    CityGrouping grouping =
        result.hidesCities() ? whole.among(result.shownCities()).filled() : whole;
    sayShared(grouping, result);
    output.write(
        content == Content.ROWS
            ? new GroupRowsWriter(result, position(result))
                .toBytes(lines(result, grouping), output.style())
            : GroupLinksWriter.toBytes(links(result, grouping), grouping, output.style()),
        console());
  }

  /** Sides A and B, where the options give one; none otherwise. */
  private List<GroupedSide> compared(ScenarioResult result) {
    if (!sides.isGiven()) {
      return List.of();
    }
    Dataset dataset = result.dataset();
    ScenarioEngine engine = new ScenarioEngine();
    ScenarioResult opening =
        engine.evaluate(dataset, Scenario.opening(dataset).withYear(result.scenario().year()));
    SidePair pair =
        SideMaker.resolved(sides.read(result.scenario().sides(), dataset, console()), result);
    SideMaker maker = new SideMaker(sides.others(console()));
    String id = node == null ? "" : node;
    return Stream.of(pair.a(), pair.b())
        .map(choice -> maker.side(choice, result, opening))
        .map(side -> GroupedSide.of(dataset, side, id, JoiningNames::of))
        .toList();
  }

  private List<GroupLine> lines(ScenarioResult result, CityGrouping grouping) {
    int last = top == null ? GroupRows.ALL_RANKED : top;
    List<GroupedSide> both = compared(result);
    Map<String, CorridorRow> corridors = corridors(result);
    Map<String, PublishedFinding> findings =
        by.equals(PublishedGroups.PUBLISHED)
            ? new PublishedGroups().findings(analysis(result))
            : Map.of();
    return GroupRows.of(result, grouping, position(result), last).rows().stream()
        .map(
            row ->
                new GroupLine(
                    row.set().key(),
                    row.set().name(),
                    row,
                    Optional.ofNullable(corridors.get(row.set().key())),
                    Optional.ofNullable(findings.get(row.set().key())),
                    both.isEmpty()
                        ? List.of()
                        : GroupedSide.figures(both.getFirst(), both.getLast(), row.set(), last)))
        .toList();
  }

  private Map<String, CorridorRow> corridors(ScenarioResult result) {
    if (!by.equals(CityGrouping.CORRIDOR)) {
      return Map.of();
    }
    return new CorridorRows(result, position(result), analysis(result).numberByCity())
        .rows().stream().collect(Collectors.toMap(row -> row.corridor().id(), Function.identity()));
  }

  private ClusterAnalysis analysis(ScenarioResult result) {
    return clusters.analyse(result, position(result), console());
  }

  private int position(ScenarioResult result) {
    return NodeChoice.position(this, node, result.dataset());
  }

  private CityGrouping grouping(ScenarioResult result) {
    CityGrouping grouping =
        switch (by) {
          case CityGrouping.CORRIDOR ->
              CityGrouping.ofCorridors(result, withinKm == null ? 0 : withinKm);
          case CityGrouping.GROUP -> CityGrouping.ofGroups(result, result.savedGroups());
          case CityGrouping.CLUSTER -> CityGrouping.ofClusters(analysis(result));
          case PublishedGroups.PUBLISHED -> new PublishedGroups().grouping(result);
          case CityGrouping.TIER -> tiers(result);
          default -> CityGrouping.ofAttribute(result.dataset(), by);
        };
    require(
        !grouping.sets().isEmpty() || USUAL.contains(by),
        "no.grouping",
        by,
        String.join(", ", CityGrouping.attributes(result.dataset())));
    return grouping;
  }

  private CityGrouping tiers(ScenarioResult result) {
    BothLanguages both = new BothLanguages();
    TierContent found = TierContent.of(result);
    CityTiers tiers =
        found
            .tiers()
            .orElseThrow(
                () ->
                    new VerbFailure(
                        CommandWords.ofThisSystem()
                            .say(
                                "groups.tiers.few",
                                found.different(),
                                result.scenario().tiers().classes())));
    return CityGrouping.ofTiers(
        tiers,
        result.dataset().cities().size(),
        tier -> both.of(TextInLanguage.key("groups.tier", Integer.toString(tier))));
  }

  private void sayShared(CityGrouping grouping, ScenarioResult result) {
    long shared = grouping.sharedCities(result.dataset().cities().size());
    CommandWords words = CommandWords.ofThisSystem();
    if (shared > 0) {
      console()
          .err()
          .println(words.say(link == null ? "groups.shared" : "groups.shared.links", shared));
    }
  }

  private GroupLinks links(ScenarioResult result, CityGrouping grouping) {
    LinkTable table = result.links().links();
    Optional<double[]> column = table.column(link);
    require(column.isPresent(), "no.link.indicator", link, String.join(", ", table.indicators()));
    int hidden = grouping.sets().size() + 1;
    int[] numbers = grouping.numberByCity(result.dataset().cities().size());
    boolean[] shown = result.shownCities();
    for (int city = 0; city < numbers.length; city++) {
      numbers[city] = shown[city] ? numbers[city] : hidden;
    }
    double[] values = LinkLayers.ofShown(result, column.get());
    PairScope scope = PairScope.of(result.dataset(), link).among(shown);
    return GroupLinks.of(table, values, numbers, hidden, scope);
  }
}
