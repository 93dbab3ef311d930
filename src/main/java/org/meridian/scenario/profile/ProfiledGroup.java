package org.meridian.scenario.profile;

import java.util.List;
import org.meridian.model.address.Address;
import org.meridian.model.wording.LocalText;

/**
 * Several cities that stand as one column of a profile: a group or a cluster.
 *
 * @param address what it is
 * @param name in both languages
 * @param members positions of its cities, best first
 */
public record ProfiledGroup(Address address, LocalText name, List<Integer> members) {

  /** Copies the list. */
  public ProfiledGroup {
    members = List.copyOf(members);
  }
}
