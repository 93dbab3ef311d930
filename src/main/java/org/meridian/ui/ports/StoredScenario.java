package org.meridian.ui.ports;

import java.util.List;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Problem;
import org.meridian.scenario.Scenario;

/** A scenario as it stands in a file. */
public interface StoredScenario {

  /** The scenario as the file holds it, whatever dataset is open. */
  Scenario scenario();

  /** Tells apart what stands in the file from what stood there before or will afterwards. */
  String fingerprint();

  /**
   * What of it does not fit a dataset, with the place in the file. Where any of it is fatal,
   * nothing must be committed; the rest are notes. May take a second: never call it on the JavaFX
   * thread.
   */
  List<Problem> misfits(Dataset dataset);
}
