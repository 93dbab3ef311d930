package org.meridian.ui.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;

/**
 * What views of two sides share.
 *
 * @param bench compares
 * @param sources sides that are not of the open dataset
 */
public record ComparedTools(SidesBench bench, SideSources sources) {

  /**
   * Makes them for a window.
   *
   * @param folders where datasets of the user's own were opened lately
   */
  public static ComparedTools of(
      Explorer explorer,
      Background background,
      SideSources.SideFiles files,
      Supplier<List<Path>> folders) {
    SideSources sources = new SideSources(background, files, folders);
    return new ComparedTools(new SidesBench(explorer, background, sources), sources);
  }
}
