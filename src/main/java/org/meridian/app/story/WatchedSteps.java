package org.meridian.app.story;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.view.story.StepRequest;

/**
 * Steps that tell how far whoever writes them has come, and end the work at the next step once it
 * is stopped: then asking for one throws a {@link CancellationException}.
 */
final class WatchedSteps extends AbstractList<StepRequest> {

  private final List<StepRequest> steps;
  private final ProgressMonitor watch;
  private final int before;
  private final int all;

  /**
   * @param before steps that were written already, as in another language
   * @param all steps that are written in the whole work
   */
  WatchedSteps(List<StepRequest> steps, ProgressMonitor watch, int before, int all) {
    this.steps = List.copyOf(steps);
    this.watch = watch;
    this.before = before;
    this.all = all;
  }

  @Override
  public StepRequest get(int at) {
    check(watch);
    watch.progress((long) before + at, all);
    return steps.get(at);
  }

  @Override
  public int size() {
    return steps.size();
  }

  /** Ends work that was stopped. */
  static void check(ProgressMonitor watch) {
    if (watch.isCancelled()) {
      throw new CancellationException("stopped");
    }
  }
}
