package org.meridian.render.scene;

import java.util.OptionalInt;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.LinkTable;
import org.meridian.scenario.LinkFilter;
import org.meridian.scenario.ScenarioResult;

/**
 * What a scenario and a reader's options leave to be seen: which nodes measure cities and links,
 * which cities and how many links.
 *
 * @param cities whether each city of the dataset is shown
 * @param symbolNode position of the node that sizes cities
 * @param linkNode position of the node that links are drawn by
 * @param linkLimit at most so many links; 0 for all
 * @param linkCity only links of this city; -1 for all
 */
record Shown(boolean[] cities, int symbolNode, int linkNode, int linkLimit, int linkCity) {

  static Shown of(ScenarioResult result, MapOptions options) {
    Dataset dataset = result.dataset();
    boolean[] cities = new boolean[dataset.cities().size()];
    for (int city = 0; city < cities.length; city++) {
      cities[city] = result.scenario().cities().shows(dataset.city(city));
    }
    LinkFilter filter = result.scenario().links();
    LinkOptions links = options.links();
    String linkNode = links.node().isEmpty() ? filter.dimension() : links.node();
    OptionalInt city =
        filter.ofCity().isEmpty() ? OptionalInt.empty() : dataset.cityPosition(filter.ofCity());
    return new Shown(
        cities,
        position(dataset, options.symbols().node()),
        position(dataset, linkNode),
        smaller(links.limit(), filter.top()),
        city.orElse(-1));
  }

  private static int position(Dataset dataset, String node) {
    return dataset.structure().position(node).orElse(IndexStructure.ROOT);
  }

  private static int smaller(int one, int other) {
    return one == 0 ? other : other == 0 ? one : Math.min(one, other);
  }

  boolean link(LinkTable links, int link) {
    int from = links.origin(link);
    int to = links.destination(link);
    return cities[from] && cities[to] && (linkCity < 0 || from == linkCity || to == linkCity);
  }
}
