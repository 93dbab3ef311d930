package org.meridian.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.model.City;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;

/**
 * Ranks that a report published, as attributes of a city: {@code published_rank} in the index, and
 * {@code published_rank_NODE} in a part of it. They are shown as ranks, and never scored.
 */
public final class PublishedRanks {

  private static final String ATTRIBUTE = "published_rank";

  private PublishedRanks() {}

  /** The rank that was published for a city in a part of the index; empty where none was. */
  public static Optional<String> in(City city, IndexStructure structure, int node) {
    String part = node == IndexStructure.ROOT ? "" : "_" + structure.node(node).id();
    return Optional.ofNullable(city.attributes().get(ATTRIBUTE + part))
        .filter(rank -> !rank.isBlank());
  }

  /** All ranks that were published for a city, each with its part; empty where none was. */
  public static String words(LiveMessages messages, City city, IndexStructure structure) {
    List<String> all = new ArrayList<>();
    in(city, structure, IndexStructure.ROOT)
        .ifPresent(rank -> all.add(messages.get("city.published.overall", rank)));
    for (int node = 1; node < structure.size(); node++) {
      IndexNode part = structure.node(node);
      in(city, structure, node)
          .ifPresent(
              rank ->
                  all.add(messages.get("city.published.part", messages.get(part.name()), rank)));
    }
    return all.isEmpty()
        ? ""
        : messages.get("city.published", String.join(messages.get("city.published.between"), all));
  }
}
