package org.meridian.scenario.story;

import java.util.Objects;
import org.meridian.model.address.Address;

/** Where a mark is tied to the picture. */
public sealed interface MarkAnchor {

  /** A city, a link, a cluster or whatever else has an address. */
  record AtThing(Address address) implements MarkAnchor {
    /** The address must be there. */
    public AtThing {
      Objects.requireNonNull(address, "address");
    }
  }

  /**
   * A place on earth.
   *
   * @param lon degrees east, -180 to 180
   * @param lat degrees north, -90 to 90
   */
  record AtPlace(double lon, double lat) implements MarkAnchor {
    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException if it is none
     */
    public AtPlace {
      if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) {
        throw new IllegalArgumentException("no place on earth: " + lon + ", " + lat);
      }
    }
  }

  /**
   * A point of the picture, for views without a map.
   *
   * @param across from the left edge, as a share of the width, 0 to 1
   * @param down from the upper edge, as a share of the height, 0 to 1
   */
  record AtPoint(double across, double down) implements MarkAnchor {
    /**
     * Checks the shares.
     *
     * @throws IllegalArgumentException if the point is outside the picture
     */
    public AtPoint {
      if (!(across >= 0 && across <= 1 && down >= 0 && down <= 1)) {
        throw new IllegalArgumentException("no point of a picture: " + across + ", " + down);
      }
    }
  }
}
