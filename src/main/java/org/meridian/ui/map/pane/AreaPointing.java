package org.meridian.ui.map.pane;

import java.util.OptionalInt;

/** Takes what the hand does with areas that a view lays over the map. */
public interface AreaPointing {

  /** Heeds nothing. */
  AreaPointing NONE =
      new AreaPointing() {
        @Override
        public void picked(OptionalInt area) {}

        @Override
        public void pointed(OptionalInt area) {}

        @Override
        public void asked(MenuTarget about, double screenX, double screenY) {}
      };

  /**
   * What a menu is asked for: a city or an area.
   *
   * @param city position in the dataset
   * @param area number of the area
   */
  record MenuTarget(OptionalInt city, OptionalInt area) {}

  /** An area is clicked; empty for a click on nothing. */
  void picked(OptionalInt area);

  /** The pointer is on an area and no city; empty for none. */
  void pointed(OptionalInt area);

  /** A menu is asked for, at a place of the screen. */
  void asked(MenuTarget about, double screenX, double screenY);
}
