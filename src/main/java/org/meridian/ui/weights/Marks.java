package org.meridian.ui.weights;

import javafx.css.PseudoClass;

/** States of controls that the style sheet shows. */
final class Marks {

  /** The node weighs nothing, or has no data. */
  static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

  private Marks() {}
}
