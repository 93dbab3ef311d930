package org.meridian.ui.files;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.ui.background.UiThread;

/** A long write that can be watched and stopped. Its properties live on the JavaFX thread. */
public final class WatchedWrite implements ProgressMonitor {

  private final String name;
  private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper();
  private final AtomicBoolean stopped = new AtomicBoolean();

  WatchedWrite(String name) {
    this.name = name;
  }

  /** The name of the file. */
  public String name() {
    return name;
  }

  /** How far it has come, 0..1. */
  public ReadOnlyDoubleProperty part() {
    return part.getReadOnlyProperty();
  }

  /** Stops it soon; nothing is written then. */
  public void stop() {
    stopped.set(true);
  }

  @Override
  public boolean isCancelled() {
    return stopped.get();
  }

  @Override
  public void progress(long done, long total) {
    UiThread.later(() -> part.set((double) done / total));
  }
}
