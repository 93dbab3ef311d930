package org.meridian.view.map.options;

import java.util.Objects;

/**
 * Which outlines lie under the data.
 *
 * @param id of a map of the user's own; empty for the world that ships
 * @param world whether the world that ships lies beneath a map of the user's own
 */
public record BasemapChoice(String id, boolean world) {

  /** The world that ships. */
  public static final BasemapChoice SHIPPED = new BasemapChoice("", true);

  /** Checks that there is an id. */
  public BasemapChoice {
    Objects.requireNonNull(id, "id");
  }

  /** A map of the user's own, with the world beneath it or in its place. */
  public static BasemapChoice own(String id, boolean world) {
    return new BasemapChoice(id, world);
  }

  /** Whether it is a map of the user's own. */
  public boolean isOwn() {
    return !id.isEmpty();
  }

  /** Whether the world that ships is drawn. */
  public boolean hasWorld() {
    return world || !isOwn();
  }
}
