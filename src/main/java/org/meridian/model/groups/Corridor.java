package org.meridian.model.groups;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.meridian.model.wording.LocalText;

/**
 * An economic corridor: a named belt of node cities over land.
 *
 * @param id stable
 * @param name in both languages
 * @param nodes in order along it
 * @param functions what a report says it is for; blank where it says nothing
 * @param countries that the report names for it, as ISO 3166-1 alpha-2 codes in its order; node
 *     cities may lie in others; empty where it names none
 * @param source of the functions and countries
 */
public record Corridor(
    String id,
    LocalText name,
    List<Node> nodes,
    LocalText functions,
    List<String> countries,
    String source) {

  /** Copies the lists. */
  public Corridor {
    nodes = List.copyOf(nodes);
    countries = List.copyOf(countries);
  }

  /**
   * A node city, which a dataset need not have.
   *
   * @param cityId id of the city
   * @param name in both languages
   * @param latitude degrees north, NaN where unknown
   * @param longitude degrees east, NaN where unknown
   * @param note on its place or name; may be empty
   */
  public record Node(
      String cityId, LocalText name, double latitude, double longitude, String note) {}

  /** The ids of its node cities. */
  public Set<String> cityIds() {
    return nodes.stream().map(Node::cityId).collect(Collectors.toUnmodifiableSet());
  }

  /** It as a group of cities: its nodes alone. */
  public CityGroup group() {
    return group(0);
  }

  /** It as a group of its node cities and of those so near to its line, in kilometres. */
  public CityGroup group(double withinKm) {
    return CityGroup.of(id, name, new GroupRule.ByCorridor(id, withinKm));
  }

  /** The nodes whose place is known, in order: its line runs through these. */
  public List<Node> placed() {
    return nodes.stream()
        .filter(node -> !Double.isNaN(node.latitude()) && !Double.isNaN(node.longitude()))
        .toList();
  }
}
