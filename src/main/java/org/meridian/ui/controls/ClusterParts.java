package org.meridian.ui.controls;

import java.util.function.Supplier;
import org.meridian.ui.clusters.ClusterBench;
import org.meridian.ui.clusters.ClusterControls;
import org.meridian.ui.clusters.ClusterWriting;
import org.meridian.ui.controls.ControlPane.ClusterFoot;
import org.meridian.ui.controls.ControlPane.ClusterPart;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/** The part of the pane that is about clusters, over a bench. */
public final class ClusterParts {

  private ClusterParts() {}

  /**
   * The part of a bench.
   *
   * @param writing takes what is to be exported
   */
  public static ClusterPart of(
      Explorer explorer, LiveMessages messages, ClusterBench bench, ClusterWriting writing) {
    Supplier<ClusterControls> controls =
        OnDemand.of(() -> new ClusterControls(explorer, messages, bench, writing));
    return new ClusterPart(
        bench.sight().any(),
        controls,
        () -> new ClusterFoot(controls.get().heading(), controls.get().because()));
  }
}
