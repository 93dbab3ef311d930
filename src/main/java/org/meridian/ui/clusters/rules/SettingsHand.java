package org.meridian.ui.clusters.rules;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.meridian.scenario.choice.ClusterSettings;

/** Reads and changes how clusters are found. */
public interface SettingsHand {

  /** The settings of now; empty while no dataset is open. */
  Optional<ClusterSettings> now();

  /**
   * Changes them: one step of undo.
   *
   * @param label key of the words for the step
   */
  void change(String label, UnaryOperator<ClusterSettings> change);
}
