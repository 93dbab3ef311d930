package org.meridian.app.cli.options.clusters;

import java.util.List;
import java.util.Map;
import org.meridian.cluster.rows.PublishedCluster;
import org.meridian.io.reference.ClusterReports;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.clustering.ClusterAnalysis;
import org.meridian.scenario.clustering.PublishedFinding;
import org.meridian.scenario.groups.CityGrouping;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.groups.GroupListing;
import org.meridian.view.groups.GroupListing.Titled;

/** Clusters that reports name, as groups of cities: those of the table of the window. */
public final class PublishedGroups {

  /** What {@code --by} takes for them. */
  public static final String PUBLISHED = GroupChoice.PUBLISHED;

  private final List<PublishedCluster> published = ClusterReports.read();

  /** The groups of which a dataset has a city, by their ids. */
  public CityGrouping grouping(ScenarioResult result) {
    ClusterFinder finder = new ClusterFinder(List.of(), published);
    List<Titled> listed = new GroupListing(result, () -> finder).of(PUBLISHED);
    return CityGrouping.keyed(
        result,
        listed.stream().map(Titled::group).toList(),
        listed.stream().map(Titled::key).toList());
  }

  /** Whether they are found, by the ids of their groups. */
  public Map<String, PublishedFinding> findings(ClusterAnalysis analysis) {
    return GroupListing.findings(analysis, published);
  }
}
