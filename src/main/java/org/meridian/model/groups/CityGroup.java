package org.meridian.model.groups;

import java.util.Objects;
import org.meridian.model.wording.LocalText;

/**
 * A group of cities under a name: a filter, the scope of clusters, a colour on the map.
 *
 * @param id stable, unique among the groups of a dataset and a scenario
 * @param name in both languages
 * @param colour position in the set of colours for clusters and groups, from 0; {@link #NO_COLOUR}
 *     for one that is given when it is shown
 * @param rule which cities it has
 */
public record CityGroup(String id, LocalText name, int colour, GroupRule rule) {

  /** Lets whoever shows it give a colour. */
  public static final int NO_COLOUR = -1;

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if it is empty or the colour is below -1
   */
  public CityGroup {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(rule, "rule");
    if (id.isEmpty() || colour < NO_COLOUR) {
      throw new IllegalArgumentException("a group " + id + " of colour " + colour);
    }
  }

  /** A group without a colour of its own. */
  public static CityGroup of(String id, LocalText name, GroupRule rule) {
    return new CityGroup(id, name, NO_COLOUR, rule);
  }

  /** The same under another name. */
  public CityGroup withName(LocalText other) {
    return new CityGroup(id, other, colour, rule);
  }

  /** The same in another colour; {@link #NO_COLOUR} for the one that it is given. */
  public CityGroup withColour(int other) {
    return new CityGroup(id, name, other, rule);
  }

  /** The same with cities by another rule. */
  public CityGroup withRule(GroupRule other) {
    return new CityGroup(id, name, colour, other);
  }
}
