package org.meridian.cluster.rows;

import java.util.List;
import java.util.Set;
import org.meridian.model.groups.Note;
import org.meridian.model.wording.LocalText;

/**
 * A cluster that a report names.
 *
 * @param id stable
 * @param name in both languages, as the report has it
 * @param members ids of the cities that it means; ours where the report lists none
 * @param notes what is said of it, with sources
 */
public record PublishedCluster(String id, LocalText name, Set<String> members, List<Note> notes) {

  /** Copies the collections. */
  public PublishedCluster {
    members = Set.copyOf(members);
    notes = List.copyOf(notes);
  }
}
