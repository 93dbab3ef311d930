package org.meridian.scenario.choice;

import java.util.Objects;
import java.util.Set;
import org.meridian.model.wording.LocalText;

/**
 * What a scenario keeps of a cluster, so that it is known again under other settings.
 *
 * @param id of the identity: the id of the city that led the cluster when it was first seen,
 *     perhaps with a number behind it
 * @param colour position in the set of colours for clusters and groups, from 0; -1 for the one that
 *     it gets by rule
 * @param name given by the user; blank for none
 * @param members ids of its cities when it was kept
 * @param isFound whether it is kept as it was found, its colour by rule remembered: nobody changed
 *     it by hand
 */
public record KeptIdentity(
    String id, int colour, LocalText name, Set<String> members, boolean isFound) {

  /** Lets the rule choose the colour. */
  public static final int BY_RULE = -1;

  /**
   * Copies the set.
   *
   * @throws IllegalArgumentException if the id is empty or the colour is below -1
   */
  public KeptIdentity {
    Objects.requireNonNull(name, "name");
    members = Set.copyOf(members);
    if (id.isEmpty() || colour < BY_RULE) {
      throw new IllegalArgumentException("an identity " + id + " of colour " + colour);
    }
  }

  /** Changed by hand, or kept for what was. */
  public KeptIdentity(String id, int colour, LocalText name, Set<String> members) {
    this(id, colour, name, members, false);
  }

  /** A cluster as it was found. */
  public static KeptIdentity found(String id, int colour, Set<String> members) {
    return new KeptIdentity(id, colour, LocalText.EMPTY, members, true);
  }

  /** Whether it has a name or a colour of the user's. */
  public boolean isNamedOrColoured() {
    return !isFound && (!name.isBlank() || colour != BY_RULE);
  }

  /** The same under a name of the user's; blank for none. */
  public KeptIdentity withName(LocalText changed) {
    return new KeptIdentity(id, isFound ? BY_RULE : colour, changed, members);
  }

  /** The same in another colour. */
  public KeptIdentity withColour(int changed) {
    return new KeptIdentity(id, changed, name, members);
  }
}
