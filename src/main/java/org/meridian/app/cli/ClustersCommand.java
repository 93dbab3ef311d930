package org.meridian.app.cli;

import java.util.Optional;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.ClusterOptions;
import org.meridian.app.cli.options.NodeChoice;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.app.cli.options.ScoringOptions;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.io.table.clusters.ClusterLinksWriter;
import org.meridian.io.table.clusters.ClusterMembersWriter;
import org.meridian.io.table.clusters.ClusterRowsWriter;
import org.meridian.io.table.clusters.ClusterTreeWriter;
import org.meridian.io.table.clusters.OutlineGeoJson;
import org.meridian.model.IndexStructure;
import org.meridian.model.LinkTable;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scenario.clustering.ClusterAnalysis;
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
    TREE,
    OUTLINES
  }

  @Option(
      names = "--with",
      paramLabel = "rows, links, tree or outlines",
      description =
          "Instead of the members: one row a cluster with names and scores, sums of links between"
              + " clusters, the branches of all radii, or outlines as GeoJSON.")
  private String with;

  @Option(
      names = "--link",
      paramLabel = "INDICATOR",
      description = "The link indicator that --with links sums.")
  private String link;

  ClustersCommand(VerbOutput console) {
    super(console);
  }

  @Override
  public void run() {
    require(top >= 0, "takes.least", "--top", 0);
    Content content = with == null ? Content.MEMBERS : word(Content.class, with);
    require((content == Content.LINKS) == (link != null), "links.with.link");
    boolean isCut = content != Content.LINKS && content != Content.TREE;
    require(top == 0 || isCut, "no.effect.with", "--top", "--with " + with);
    if (content == Content.OUTLINES) {
      output.requirePlain("--with outlines");
    }
    clusters.settings(ClusterSettings.USUAL);
    ScenarioResult result = scoring.score(console());
    ClusterAnalysis analysis = clusters.analyse(result, position(result), console());
    output.write(table(analysis, content), console());
  }

  private int position(ScenarioResult result) {
    if (node == null) {
      return IndexStructure.ROOT;
    }
    NodeChoice.check(this, node, result.dataset());
    return result.dataset().structure().position(node).getAsInt();
  }

  private byte[] table(ClusterAnalysis analysis, Content content) {
    return switch (content) {
      case MEMBERS -> new ClusterMembersWriter(analysis).toBytes(top, output.style());
      case ROWS -> new ClusterRowsWriter(analysis).toBytes(top, output.style());
      case OUTLINES -> OutlineGeoJson.toBytes(analysis, top);
      case TREE -> ClusterTreeWriter.toBytes(analysis.branches(), output.style());
      case LINKS -> ClusterLinksWriter.toBytes(links(analysis), output.style());
    };
  }

  private GroupLinks links(ClusterAnalysis analysis) {
    LinkTable table = analysis.result().links().links();
    Optional<double[]> column = table.column(link);
    require(column.isPresent(), "no.link.indicator", link, String.join(", ", table.indicators()));
    return GroupLinks.of(
        table, column.get(), analysis.numberByCity(), analysis.clusters().clusters().size());
  }
}
