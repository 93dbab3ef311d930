package org.meridian.io.basemap;

import org.meridian.io.basemap.BasemapFailure.Reason;

/**
 * A part of a map that is wrong, before its place in the file is looked up.
 *
 * <p>Unchecked only so that it passes through recursion; {@link OwnBasemapReader} turns it into a
 * {@link BasemapFailure}.
 */
final class MisreadMap extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;
  private final String path;
  private final String detail;

  /**
   * @param path JSON pointer from the top of the map
   * @param detail the offending text
   */
  MisreadMap(Reason reason, String path, String detail) {
    super(reason + " at " + path + ": " + detail);
    this.reason = reason;
    this.path = path;
    this.detail = detail;
  }

  Reason reason() {
    return reason;
  }

  String path() {
    return path;
  }

  String detail() {
    return detail;
  }
}
