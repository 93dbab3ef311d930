package org.meridian.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.ClusterOptions;
import org.meridian.app.cli.options.FilterNote;
import org.meridian.app.cli.options.NodeChoice;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.app.cli.options.ScoringOptions;
import org.meridian.app.cli.options.clusters.RowChoices;
import org.meridian.app.cli.options.clusters.YearLinks;
import org.meridian.flow.groups.LinkLayer;
import org.meridian.flow.groups.LinkResilience;
import org.meridian.io.table.clusters.ClusterLayersWriter;
import org.meridian.io.table.clusters.ClusterLinksWriter;
import org.meridian.io.table.clusters.ClusterMembersWriter;
import org.meridian.io.table.clusters.ClusterResilienceWriter;
import org.meridian.io.table.clusters.ClusterRowsWriter;
import org.meridian.io.table.clusters.ClusterTreeWriter;
import org.meridian.io.table.clusters.HubResilienceWriter;
import org.meridian.io.table.clusters.KnownNamesWriter;
import org.meridian.io.table.clusters.LayerFiguresWriter;
import org.meridian.io.table.clusters.OutlineGeoJson;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.ClusterLayers;
import org.meridian.view.clusters.layers.FollowedWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code clusters}: which cities belong together. */
@Command(
    name = "clusters",
    mixinStandardHelpOptions = true,
    description =
        "Finds city clusters by density on the sphere (DBSCAN; a border city belongs to its nearest"
            + " core); writes CSV.")
final class ClustersCommand extends VerbCommand {

  @Mixin private ScoringOptions scoring;
  @Mixin private ClusterOptions clusters;
  @Mixin private RowChoices rows;
  @Mixin private OutputOption output;

  @Option(
      names = "--node",
      paramLabel = "ID",
      description = "The node whose scores rank cities and clusters, instead of the index.")
  private String node;

  @Option(names = "--top", paramLabel = "K", description = "Only the first K clusters are listed.")
  private int top;

  /** What is written. */
  private enum Content {
    MEMBERS,
    ROWS,
    LINKS,
    LAYERS,
    FIGURES,
    RESILIENCE,
    LOSSES,
    HUBS,
    PARTNERS,
    NAMES,
    TREE,
    OUTLINES;

    boolean isOfLinks() {
      return this == LINKS || isLayered() || isOfYears();
    }

    boolean isFromScenario() {
      return isLayered() || isOfYears();
    }

    boolean isLayered() {
      return this == LAYERS || this == FIGURES;
    }

    boolean isOfYears() {
      return this == RESILIENCE || this == LOSSES || isOfHubs();
    }

    boolean isOfHubs() {
      return this == HUBS || this == PARTNERS;
    }
  }

  @Option(
      names = "--with",
      paramLabel =
          "rows, links, layers, figures, resilience, losses, hubs, partners, names, tree or outlines",
      description =
          "Instead of the members: one row a cluster with names and scores, sums of links between"
              + " clusters, up to three layers of them side by side, figures of each layer, what another year kept"
              + " of them, by partner what it lost, the same two of single cities, known names and what each fits, the branches of all radii, or outlines as GeoJSON.")
  private String with;

  @Option(
      names = "--link",
      paramLabel = "INDICATOR",
      split = ",",
      description =
          "The link indicator that --with links, resilience, losses, hubs and partners sum; for --with layers and"
              + " figures up to three indicators or nodes, with commas (default: the scenario's, but"
              + " for --with links).")
  private List<String> link = List.of();

  @Option(
      names = "--with-year",
      paramLabel = "YEAR",
      description =
          "The later year of --with resilience, losses, hubs and partners (default: the scenario's), --year is the"
              + " earlier one; of --with rows the year that ranks are compared with.")
  private String withYear;

  @Option(
      names = "--own-members",
      description =
          "--with resilience and losses: clusters have in each year the members that they are found"
              + " with there, matched by their cities (default: the scenario's choice, which is the"
              + " members of --year in both unless it was changed).")
  private boolean ownMembers;

  ClustersCommand(VerbOutput console) {
    super(console);
  }

  @Override
  public void run() {
    require(top >= 0, "takes.least", "--top", 0);
    Content content = with == null ? Content.MEMBERS : word(Content.class, with);
    boolean isGiven = content.isFromScenario() && scoring.hasScenario() || !link.isEmpty();
    require(content.isOfLinks() ? isGiven : link.isEmpty(), "links.with.link");
    int most = content.isLayered() ? ClusterLinkLayers.MOST : 1;
    require(link.size() <= most, "links.most", "--with " + with, most, link.size());
    boolean isYear = content.isOfYears() && scoring.hasScenario() || withYear != null;
    boolean isRanked = content == Content.ROWS;
    require(content.isOfYears() ? isYear : withYear == null || isRanked, "resilience.with.year");
    require(
        !rows.hasHubs() || content.isOfHubs(), "needs.other", "--city", "--with hubs, partners");
    require(
        !ownMembers || content == Content.RESILIENCE || content == Content.LOSSES,
        "needs.other",
        "--own-members",
        "--with resilience, losses");
    require(!rows.hasScenario() || isRanked, "needs.other", "--with-scenario", "--with rows");
    require(
        !rows.hasScenario() || withYear == null,
        "no.effect.with",
        "--with-year",
        "--with-scenario");
    boolean isCut = !content.isOfLinks() && content != Content.TREE && content != Content.NAMES;
    require(top == 0 || isCut, "no.effect.with", "--top", "--with " + with);
    if (content == Content.OUTLINES) {
      output.requirePlain("--with outlines");
    }
    if (!scoring.hasScenario()) {
      clusters.settings(ClusterSettings.USUAL);
    }
    ScenarioResult result = rows.over(scoring.score(console(), FilterNote.CLUSTERS));
    ClusterAnalysis analysis = clusters.analyse(result, position(result), console());
    output.write(table(analysis, content), console());
  }

  private int position(ScenarioResult result) {
    return NodeChoice.position(this, node, result.dataset());
  }

  private byte[] table(ClusterAnalysis analysis, Content content) {
    return switch (content) {
      case MEMBERS -> new ClusterMembersWriter(analysis).toBytes(top, output.style());
      case ROWS -> rows(analysis);
      case OUTLINES -> OutlineGeoJson.toBytes(analysis, top);
      case HUBS -> hubs(analysis).toBytes(rows.hubs(analysis));
      case PARTNERS -> hubs(analysis).losses(rows.hubs(analysis));
      case NAMES -> KnownNamesWriter.toBytes(analysis, output.style());
      case TREE -> ClusterTreeWriter.toBytes(analysis.branches(), output.style());
      case LINKS -> ClusterLinksWriter.toBytes(links(analysis), output.style());
      case FIGURES -> LayerFiguresWriter.toBytes(analysis, layers(analysis), output.style());
      case LAYERS -> ClusterLayersWriter.toBytes(layers(analysis), output.style());
      case RESILIENCE -> years(analysis).toBytes();
      case LOSSES -> years(analysis).losses();
    };
  }

  private byte[] rows(ClusterAnalysis analysis) {
    rows.note(analysis, console());
    var then = rows.reference(analysis.result(), withYear, console());
    return new ClusterRowsWriter(analysis, then).toBytes(top, output.style());
  }

  private LinkLayer links(ClusterAnalysis analysis) {
    LinkTable table = analysis.result().links().links();
    String indicator = link.getFirst();
    boolean isKnown = table.column(indicator).isPresent();
    require(isKnown, "no.link.indicator", indicator, String.join(", ", table.indicators()));
    return ClusterLayers.of(analysis, indicator).orElseThrow();
  }

  private List<LinkLayer> layers(ClusterAnalysis analysis) {
    List<String> chosen = link.isEmpty() ? analysis.settings().links().layers() : link;
    require(!chosen.isEmpty(), "links.with.link");
    List<LinkLayer> layers = new ArrayList<>();
    for (String id : chosen) {
      LinkTable table = analysis.result().links().links();
      LinkLayer layer =
          ClusterLayers.of(analysis, id)
              .orElseThrow(() -> usage("no.link.layer", id, String.join(", ", table.indicators())));
      layers.add(layer);
      say(analysis, layer);
    }
    return layers;
  }

  private void say(ClusterAnalysis analysis, LinkLayer layer) {
    CommandWords words = CommandWords.ofThisSystem();
    console()
        .err()
        .println(
            words.say(
                "layer.figures",
                layer.id(),
                Double.toString(layer.poleShare()),
                layer.pole(),
                Double.toString(layer.gini()),
                Double.toString(ClusterLayers.medianKm(analysis, layer)),
                Double.toString(ClusterLayers.insideShare(layer))));
    if (ClusterLayers.isThin(layer)) {
      console().err().println(words.say("layer.thin", layer.id()));
    }
  }

  private ClusterResilienceWriter years(ClusterAnalysis analysis) {
    var later = yearLinks().later(analysis);
    var years = twoYears(analysis);
    var writer = new ClusterResilienceWriter(analysis, years, later, output.style());
    FollowedWords.unfollowed(analysis, later, writer.other()).forEach(console()::note);
    return writer;
  }

  private HubResilienceWriter hubs(ClusterAnalysis analysis) {
    Dataset dataset = analysis.result().dataset();
    return new HubResilienceWriter(dataset, twoYears(analysis), output.style());
  }

  private LinkResilience.TwoYears twoYears(ClusterAnalysis analysis) {
    return yearLinks().of(analysis, console());
  }

  private YearLinks yearLinks() {
    return new YearLinks(this, link, withYear, ownMembers);
  }
}
