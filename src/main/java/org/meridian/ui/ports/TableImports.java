package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.meridian.geo.clip.ProjectedShapes;
import org.meridian.model.City;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportProgress;
import org.meridian.scenario.DatasetOrigin;

/** Reads tables of the user's own. Its methods read files: never call them on the JavaFX thread. */
public interface TableImports {

  /**
   * A file with what is decided about it.
   *
   * @param path where it is
   * @param given decisions; the rest is guessed
   */
  record DecidedFile(Path path, GivenChoices given) {}

  /**
   * A dataset that was made of tables and stands as a package.
   *
   * @param origin where the package is
   * @param cities in it
   * @param indicators in it
   * @param links of its default year
   * @param twice values given twice for a city, of which the first was taken
   * @param linksLost links without a city at an end
   * @param unplaced rows left out because their names are no known city
   */
  record BuiltPackage(
      DatasetOrigin origin,
      int cities,
      int indicators,
      int links,
      int twice,
      int linksLost,
      int unplaced) {}

  /**
   * A file that a dataset was made of, as it is now.
   *
   * @param file where it is, with what was decided about it
   * @param changed whether it holds something else than when the dataset was made
   * @param gone whether it is not there any more, or cannot be read
   */
  record KnownSource(DecidedFile file, boolean changed, boolean gone) {}

  /** Whether a path is a file that is neither a scenario nor part of a dataset package. */
  boolean isTable(Path path);

  /** Whether a file of JSON holds the shapes of a map and is no table. */
  boolean isMap(Path path);

  /**
   * Reads a table; what is wrong with it stands in its report, also where nothing can be read.
   *
   * @param progress is told how far the reading is; what it throws ends the reading
   */
  ImportedTable read(Path path, GivenChoices given, ImportProgress progress);

  /**
   * Cities that a text may mean while it is typed: those that names are matched to, then others of
   * the world.
   *
   * @param most so many at most
   */
  List<City> find(String typed, int most);

  /**
   * Files that hold no values but names and facts of countries, groups, notes or published
   * rankings, known by their columns; they go with the dataset that others make.
   */
  List<Path> annexes(List<Path> paths);

  /** Whether files make a dataset together without any question, as COINr's two tables do. */
  boolean isWhole(List<Path> paths);

  /** Outlines of land in plate carrée about longitude 0, on which a place is set by hand. */
  ProjectedShapes land();

  /**
   * Makes a dataset of tables and keeps it as a package among the user's own.
   *
   * @param progress is told how far the reading is; what it throws ends it
   * @param wanted is asked once, when all is read and made and nothing is written
   * @throws IOException if the tables hold no value of any city, or the package cannot be written
   * @throws CancellationException if it is not wanted any more
   */
  BuiltPackage build(List<DecidedFile> files, ImportProgress progress, BooleanSupplier wanted)
      throws IOException;

  /**
   * Makes a dataset again of the tables that it was made of, in its place.
   *
   * @throws IOException as {@link #build}; what stood there then stays
   */
  BuiltPackage rebuild(DatasetOrigin origin, List<DecidedFile> files) throws IOException;

  /**
   * The files that a dataset was made of, in this session or an earlier one; none for a dataset
   * that was not imported.
   *
   * @throws IOException if what is remembered cannot be read
   */
  List<KnownSource> sources(DatasetOrigin origin) throws IOException;

  /**
   * Watches files from now on.
   *
   * @param changed is told, on another thread, of each that has changed
   * @return ends it
   */
  Runnable watch(List<Path> files, Consumer<Path> changed);
}
