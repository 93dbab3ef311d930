package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.DatasetOrigin;

/** Where datasets come from. Its methods read files: never call them on the JavaFX thread. */
public interface DatasetLibrary {

  /**
   * A dataset that can be opened.
   *
   * @param origin where it comes from
   * @param title its name
   */
  record Listed(DatasetOrigin origin, LocalText title) {}

  /** The datasets that ship, the one to open first in front. Cheap: may be called anywhere. */
  List<Listed> shipped();

  /**
   * The datasets of the user's own: those in the user's folder, and those in other folders as far
   * as there is a package.
   */
  List<Listed> own(List<Path> others);

  /**
   * Finds a dataset by its id: among those that ship, then among the user's own.
   *
   * @throws IOException if there is none; the message says so in both languages
   */
  DatasetOrigin find(String id, List<Path> others) throws IOException;

  /** Reads a dataset. */
  Loaded<Dataset> open(DatasetOrigin origin) throws IOException;

  /** Reads a dataset package from a folder of the user's own. */
  Loaded<Dataset> open(Path folder) throws IOException;

  /** Whether there is a file or folder. */
  boolean isThere(Path path);
}
