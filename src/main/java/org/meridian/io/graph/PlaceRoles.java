package org.meridian.io.graph;

import java.util.List;

/**
 * What the columns of a table of places are for; positions from 0, -1 where there is none.
 *
 * @param keys columns by which flows name the place, the one to be trusted most first
 * @param name the name to show
 * @param latitude degrees north
 * @param longitude degrees east
 * @param country a name or code of the country
 * @param colour a colour of the place's own
 */
public record PlaceRoles(
    List<Integer> keys, int name, int latitude, int longitude, int country, int colour) {

  /** Copies the keys. */
  public PlaceRoles {
    keys = List.copyOf(keys);
  }

  /** Whether the table says where its places are. */
  public boolean hasCoordinates() {
    return latitude >= 0 && longitude >= 0;
  }
}
