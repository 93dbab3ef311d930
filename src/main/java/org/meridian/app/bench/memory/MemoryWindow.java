package org.meridian.app.bench.memory;

import java.nio.file.Path;
import org.meridian.app.bench.SoakStep;
import org.meridian.app.bench.SoakWindow;
import org.meridian.io.dataset.DatasetReader;
import org.meridian.ui.background.ToolkitStart;

/** A package in the program's own window of 1600 x 900: opened, and one weight dragged. */
public final class MemoryWindow {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;

  private MemoryWindow() {}

  /**
   * Opens a package and drags a weight; starts the toolkit, which must not run yet.
   *
   * @return bytes of heap that are in use when the window has come to rest and garbage is collected
   */
  public static long kept(Path folder) {
    ToolkitStart.start(() -> {});
    SoakWindow window =
        SoakWindow.open(DatasetReader.read(folder).value().orElseThrow(), WIDTH, HEIGHT);
    window.rest();
    window.take(SoakStep.DRAG, 1);
    window.rest();
    return MemoryBench.used();
  }
}
