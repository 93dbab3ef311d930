package org.meridian.scenario.session;

import java.util.Objects;

/**
 * The file that a scenario belongs to, and its content when this program last read or wrote it.
 *
 * @param path absolute path of the file
 * @param fingerprint SHA-256 of the file's bytes in hexadecimal digits
 */
public record ScenarioPlace(String path, String fingerprint) {

  /** Both must be there. */
  public ScenarioPlace {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(fingerprint, "fingerprint");
  }
}
