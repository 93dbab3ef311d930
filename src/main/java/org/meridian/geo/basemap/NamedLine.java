package org.meridian.geo.basemap;

import java.util.List;
import org.meridian.model.wording.LocalText;

/**
 * A line through places in order, with its name, as an economic corridor through its node cities.
 *
 * @param name in both languages
 * @param places longitude and latitude in degrees, one pair a place; not to be written to
 */
public record NamedLine(LocalText name, List<double[]> places) {

  /** Copies the list. */
  public NamedLine {
    places = List.copyOf(places);
  }
}
