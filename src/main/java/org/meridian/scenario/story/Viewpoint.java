package org.meridian.scenario.story;

import java.util.Objects;

/**
 * What one looks at, beside the scenario: none of it changes a score. It points at things by their
 * ids, so it outlives another language, another look, sorting, filters and new ranks.
 *
 * @param view id of the view, as {@code render --view} takes it
 * @param choices what the view shows and from where: camera, layers, links, columns, sides
 * @param picked what is selected
 * @param look language, colours and size of words, as far as they are fixed
 */
public record Viewpoint(String view, NamedChoices choices, PickedItems picked, StepLook look) {

  /**
   * Nothing may be null.
   *
   * @throws IllegalArgumentException if there is no view
   */
  public Viewpoint {
    Objects.requireNonNull(choices, "choices");
    Objects.requireNonNull(picked, "picked");
    Objects.requireNonNull(look, "look");
    if (view.isBlank()) {
      throw new IllegalArgumentException("a viewpoint without a view");
    }
  }

  /** A view as it opens, nothing selected. */
  public static Viewpoint of(String view) {
    return new Viewpoint(view, NamedChoices.NONE, PickedItems.NONE, StepLook.OF_THE_MOMENT);
  }

  /** The same with other choices. */
  public Viewpoint with(NamedChoices other) {
    return new Viewpoint(view, other, picked, look);
  }

  /** The same with something else selected. */
  public Viewpoint with(PickedItems other) {
    return new Viewpoint(view, choices, other, look);
  }

  /** The same in another look. */
  public Viewpoint with(StepLook other) {
    return new Viewpoint(view, choices, picked, other);
  }
}
