package org.meridian.model.groups;

import java.util.List;
import java.util.Map;
import org.meridian.model.published.PublishedRanking;
import org.meridian.model.wording.LocalText;

/**
 * What is said about a dataset's cities beside their values. None of it changes a score.
 *
 * @param groups named sets of cities
 * @param notes cited words
 * @param corridors economic corridors that cities may lie on
 * @param rankings what others published of the same cities
 * @param names what attributes of cities and facts of countries are called, by their columns
 */
public record Annotations(
    List<CityGroup> groups,
    List<Note> notes,
    List<Corridor> corridors,
    List<PublishedRanking> rankings,
    Map<String, LocalText> names) {

  /** Nothing said. */
  public static final Annotations NONE =
      new Annotations(List.of(), List.of(), List.of(), List.of(), Map.of());

  /** Copies the lists. */
  public Annotations {
    groups = List.copyOf(groups);
    notes = List.copyOf(notes);
    corridors = List.copyOf(corridors);
    rankings = List.copyOf(rankings);
    names = Map.copyOf(names);
  }

  /** The same with other corridors. */
  public Annotations withCorridors(List<Corridor> others) {
    return new Annotations(groups, notes, others, rankings, names);
  }
}
