package org.meridian.io.importing.sources;

import java.nio.file.Path;
import org.meridian.model.importing.GivenChoices;

/**
 * A file that a dataset was made of.
 *
 * @param path where it was
 * @param given what was decided about it
 * @param state how it stands to what it was when the dataset was made
 */
public record ImportSource(Path path, GivenChoices given, SourceState state) {

  /** How a file stands to what it was. */
  public enum SourceState {
    SAME,
    CHANGED,
    /** It is not there, or cannot be read. */
    GONE
  }
}
