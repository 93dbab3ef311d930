package org.meridian.scenario.choice;

import java.util.List;
import org.meridian.model.groups.CityGroup;
import org.meridian.model.groups.Note;

/**
 * What the user added.
 *
 * @param groups named sets of cities of the user's own
 * @param notes words of the user's own
 */
public record OwnGroups(List<CityGroup> groups, List<Note> notes) {

  /** Copies the collections. */
  public OwnGroups {
    groups = List.copyOf(groups);
    notes = List.copyOf(notes);
  }
}
