package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.ShownView;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.table.ShownTable;

/** Writes results to files. Its methods take time: never call them on the JavaFX thread. */
public interface ResultExporter {

  /**
   * A picture to write.
   *
   * @param shown what it shows
   * @param language of its words
   * @param dark whether in the dark look
   * @param width in pixels, at least
   * @param height in pixels; a sheet that is as high as its content does not heed it
   * @param finish how it becomes a file
   */
  record Picture(
      ShownView shown,
      Language language,
      boolean dark,
      int width,
      int height,
      PictureFinish finish) {

    /** A picture as it stands in the window. */
    public Picture(ShownView shown, Language language, boolean dark, int width, int height) {
      this(shown, language, dark, width, height, PictureFinish.USUAL);
    }

    /** The same in words of a language. */
    public Picture in(Language other) {
      return new Picture(shown, other, dark, width, height, finish);
    }
  }

  /** Draws a view as PNG in memory, for the clipboard. */
  byte[] png(Picture picture) throws IOException;

  /** Writes the ranking as CSV. */
  void ranking(ScenarioResult result, Path file) throws IOException;

  /** Writes raw, treated and normalised values, weights, points and scores as a table. */
  void stages(ScenarioResult result, Path file) throws IOException;

  /** Writes a view as PNG, SVG or PDF, by the file's ending. */
  void picture(Picture picture, Path file) throws IOException;

  /** Writes a view that is a table of values as CSV: profiles of cities, or their data. */
  void table(ShownView shown, Path file) throws IOException;

  /** A view as a table in the words of a language; of a map its cities. */
  ShownTable shown(ShownView shown, Language language) throws IOException;

  /**
   * Writes what there is to say of clusters as CSV, or their outlines as GeoJSON.
   *
   * @return what the file leaves empty and why, a sentence each; mostly none
   */
  List<TextInLanguage> clusters(ClusterExport export, Path file) throws IOException;
}
