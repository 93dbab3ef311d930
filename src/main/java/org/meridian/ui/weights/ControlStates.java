package org.meridian.ui.weights;

import javafx.css.PseudoClass;

/** States of controls that the style sheet shows. */
final class ControlStates {

  /** The node weighs nothing, or has no data. */
  static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

  private ControlStates() {}
}
