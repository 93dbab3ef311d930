package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.meridian.model.Language;
import org.meridian.scenario.ScenarioResult;

/** Writes results to files. Its methods take time: never call them on the JavaFX thread. */
public interface Exporter {

  /** A view that can be exported as a picture. */
  enum View {
    MAP,
    RANKING,
    LINKS,
    MATRIX
  }

  /**
   * A picture to write.
   *
   * @param view which view
   * @param result what it shows
   * @param selected ids of the selected cities
   * @param language of its words
   * @param dark whether in the dark look
   * @param width in pixels
   * @param height in pixels
   */
  record Picture(
      View view,
      ScenarioResult result,
      Set<String> selected,
      Language language,
      boolean dark,
      int width,
      int height) {}

  /** Writes the ranking as CSV. */
  void ranking(ScenarioResult result, Path file) throws IOException;

  /** Writes a view as PNG, SVG or PDF, by the file's ending. */
  void picture(Picture picture, Path file) throws IOException;
}
