package org.meridian.view.map.legend;

import java.util.List;

/**
 * The words around a figure.
 *
 * @param title what it shows; may be empty
 * @param subtitle the scenario: dataset, year, method, weights; may be empty
 * @param notes further lines below, as what is unplaced or hidden
 * @param sources credit lines of data and basemap, always shown in an exported figure
 */
public record FigureCaption(
    String title, String subtitle, List<String> notes, List<String> sources) {

  /** No words. */
  public static final FigureCaption NONE = new FigureCaption("", "", List.of(), List.of());

  /** Copies the lists. */
  public FigureCaption {
    notes = List.copyOf(notes);
    sources = List.copyOf(sources);
  }
}
