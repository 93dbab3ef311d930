package org.meridian.io.sheet;

import java.nio.file.Path;
import org.meridian.model.reading.Loaded;

/** Opens the files of one format with sheets. */
@FunctionalInterface
public interface SheetReader {

  /**
   * Opens a file: finds its sheets, their merged cells and whatever forbids reading it (protection,
   * a broken archive, sizes beyond the limits). It reads no rows, and throws for no content.
   *
   * @param file a regular file whose content is of the format
   */
  Loaded<SheetFile> open(Path file);
}
