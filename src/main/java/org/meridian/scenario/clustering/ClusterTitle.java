package org.meridian.scenario.clustering;

import org.meridian.model.wording.LocalText;

/**
 * What a cluster is called.
 *
 * @param name whole
 * @param shortName for maps
 * @param origin who named it
 */
public record ClusterTitle(LocalText name, LocalText shortName, Origin origin) {

  /** Where a name is from. */
  public enum Origin {
    /** Given by the user. */
    USER,
    /** A known name that fits. */
    KNOWN,
    /** After the leading cities. */
    CITIES
  }
}
