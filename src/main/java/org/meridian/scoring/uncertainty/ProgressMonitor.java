package org.meridian.scoring.uncertainty;

/**
 * How someone outside follows long work and stops it. Implementations are called from several
 * threads.
 */
public interface ProgressMonitor {

  /** Nobody is watching: the work runs to its end. */
  ProgressMonitor NONE =
      new ProgressMonitor() {
        @Override
        public boolean isCancelled() {
          return false;
        }

        @Override
        public void progress(long done, long total) {
          // Nobody asked.
        }
      };

  /** Whether the work should stop; asked often. */
  boolean isCancelled();

  /**
   * Told now and then how far the work has come.
   *
   * @param done steps that are done, not necessarily ascending from call to call
   * @param total all steps
   */
  void progress(long done, long total);
}
