package org.meridian.cluster.rows;

import java.util.Set;
import org.meridian.model.wording.LocalText;

/**
 * A region that has a name of its own, with the cities that it means.
 *
 * @param id stable
 * @param name in both languages
 * @param shortName for maps
 * @param members ids of its cities
 */
public record KnownName(String id, LocalText name, LocalText shortName, Set<String> members) {

  /** Copies the set. */
  public KnownName {
    members = Set.copyOf(members);
  }
}
