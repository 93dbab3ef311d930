package org.meridian.ui.ports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.meridian.model.Dataset;
import org.meridian.model.LocalText;

/** Where datasets come from. Its methods read files: never call them on the JavaFX thread. */
public interface DatasetLibrary {

  /**
   * A dataset that ships with the program.
   *
   * @param id its id
   * @param title its name
   */
  record Shipped(String id, LocalText title) {}

  /** The datasets that ship, the one to open first in front. Cheap: may be called anywhere. */
  List<Shipped> shipped();

  /** Reads a dataset that ships. */
  Dataset open(String id) throws IOException;

  /** Reads a dataset package from a folder of the user's own. */
  Opened<Dataset> open(Path folder) throws IOException;
}
