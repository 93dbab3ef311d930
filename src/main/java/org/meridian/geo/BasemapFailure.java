package org.meridian.geo;

/** Why a basemap could not be read, with the place in the file as far as it is known. */
public final class BasemapFailure extends Exception {

  private static final long serialVersionUID = 1L;

  /** What was wrong. */
  public enum Reason {
    /** The file could not be read to its end. */
    UNREADABLE,
    /** The text is not JSON; line and column say where it breaks off. */
    NOT_JSON,
    /** It is JSON, but neither GeoJSON nor TopoJSON of areas or lines. */
    NOT_A_MAP,
    /** A coordinate reference system that is not known; the detail is its name. */
    UNKNOWN_REFERENCE_SYSTEM,
    /** A coordinate outside -180..180 and -90..90; the detail is the coordinate. */
    OUT_OF_RANGE
  }

  private final Reason reason;
  private final int line;
  private final int column;
  private final String detail;

  BasemapFailure(Reason reason, int line, int column, String detail, Throwable cause) {
    super(reason + " at line " + line + ", column " + column + ": " + detail, cause);
    this.reason = reason;
    this.line = line;
    this.column = column;
    this.detail = detail;
  }

  /** What was wrong. */
  public Reason reason() {
    return reason;
  }

  /** Line in the file from 1; 0 where it is not known. */
  public int line() {
    return line;
  }

  /** Column in the line from 1; 0 where it is not known. */
  public int column() {
    return column;
  }

  /** The offending text, or what the parser said. */
  public String detail() {
    return detail;
  }
}
