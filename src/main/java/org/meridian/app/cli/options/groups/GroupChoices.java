package org.meridian.app.cli.options.groups;

import java.util.List;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.app.cli.options.NodeChoice;
import org.meridian.model.Dataset;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.groups.GroupKinds;
import picocli.CommandLine.Option;

/** Which groups a table lists, and by what. */
public final class GroupChoices extends UsageCheck {

  @Option(
      names = "--group-by",
      paramLabel = "WHAT",
      description =
          "What the table of groups lists: saved, region, country, cluster, published, tier,"
              + " corridor or an attribute of cities; unless given, saved groups if there are any, else regions.")
  private String by = "";

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Count the cities of a group among the first N; ${DEFAULT-VALUE} unless given.")
  private int top = GroupChoice.USUAL.top();

  @Option(
      names = "--node",
      paramLabel = "NODE",
      description = "The node whose scores a table of groups sums, instead of the index.")
  private String node = "";

  @Option(
      names = "--sides",
      description =
          "Add what each group comes to on both sides of the comparison; implied by --side.")
  private boolean compared;

  /**
   * The choice that the options make for a dataset.
   *
   * @param hasSides whether a side of the comparison is given
   */
  public GroupChoice read(Dataset dataset, boolean hasSides) {
    require(top >= 1, "takes.least", "--top", 1);
    if (!node.isEmpty()) {
      NodeChoice.check(this, node, dataset);
    }
    check(this, by, dataset);
    return new GroupChoice(by, node, top, compared || hasSides);
  }

  /** Refuses what the cities of a dataset cannot be grouped by; empty leaves it open. */
  static void check(UsageCheck usage, String by, Dataset dataset) {
    List<String> offered = GroupKinds.offered(dataset);
    usage.require(
        by.isEmpty() || offered.contains(by) || isAttribute(dataset, by),
        "none.of",
        by,
        String.join(", ", offered));
  }

  private static boolean isAttribute(Dataset dataset, String name) {
    return dataset.cities().stream().anyMatch(city -> city.attributes().containsKey(name));
  }
}
