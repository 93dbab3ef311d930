package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meridian.model.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.uncertainty.RankRange;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.view.View;
import org.meridian.view.matrix.MatrixOrder;
import org.meridian.view.page.ShownPage;

/** Writes results to files. Its methods take time: never call them on the JavaFX thread. */
public interface Exporter {

  /**
   * A picture to write.
   *
   * @param view which view
   * @param order in which cities stand along a matrix; other views do not need it
   * @param result what it shows
   * @param selected ids of the selected cities
   * @param language of its words
   * @param dark whether in the dark look
   * @param width in pixels
   * @param height in pixels
   */
  record Picture(
      View view,
      MatrixOrder order,
      ScenarioResult result,
      Set<String> selected,
      Language language,
      boolean dark,
      int width,
      int height) {}

  /**
   * Profiles of cities to write.
   *
   * @param result of which result
   * @param cities ids, in order
   * @param ranks how sure ranks are; empty if that is not known yet
   * @param range best and worst ranks met while weights move; empty if they are not known yet
   * @param points by how many percentage points they move
   * @param language of the words of a picture
   * @param dark whether a picture has the dark look
   * @param width of a picture in pixels, at least
   */
  record Profiles(
      ScenarioResult result,
      List<String> cities,
      Optional<UncertaintyResult> ranks,
      Optional<RankRange> range,
      int points,
      Language language,
      boolean dark,
      int width) {

    /** Copies the list. */
    public Profiles {
      cities = List.copyOf(cities);
    }
  }

  /**
   * A page to write as it stands in the window.
   *
   * @param shown what it shows
   * @param language of the sheet around it
   * @param dark whether in the dark look
   * @param width in pixels
   * @param height in pixels, at least
   */
  record Page(ShownPage shown, Language language, boolean dark, int width, int height) {}

  /** Writes the ranking as CSV. */
  void ranking(ScenarioResult result, Path file) throws IOException;

  /** Writes a view as PNG, SVG or PDF, by the file's ending. */
  void picture(Picture picture, Path file) throws IOException;

  /** Writes a page on the method, or a trace, as PNG, SVG or PDF, by the file's ending. */
  void page(Page page, Path file) throws IOException;

  /** Writes profiles as CSV, PNG, SVG or PDF, by the file's ending. */
  void profiles(Profiles profiles, Path file) throws IOException;
}
