package org.meridian.io.basemap;

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
    OUT_OF_RANGE,
    /** More text behind the end of a map. */
    TEXT_AFTER_END,
    /** JSON nested deeper than any map is. */
    TOO_DEEP,
    /** An area whose outline does not come back to its first point. */
    RING_OPEN,
    /** An area with fewer than four positions, or a line with fewer than two. */
    TOO_FEW_POINTS,
    /** Something that is no list of positions of two numbers. */
    NOT_POSITIONS,
    /** A map that has points only; the detail is how many. */
    ONLY_POINTS,
    /** A map without any geometry. */
    EMPTY,
    /** A member {@code crs} that is no name of a reference system, or does not stand at the top. */
    MISPLACED_CRS,
    /** TopoJSON without an object. */
    NO_OBJECTS,
    /** TopoJSON that names an arc that it does not have; the detail is the arc's number. */
    ARC_MISSING,
    /** Areas that overlap themselves so that they cannot be joined at 180 degrees. */
    SELF_OVERLAP
  }

  private final Reason reason;
  private final int line;
  private final int column;
  private final String detail;
  private final int feature;

  BasemapFailure(Reason reason, int line, int column, String detail, Throwable cause) {
    this(reason, line, column, detail, 0, cause);
  }

  BasemapFailure(Reason reason, int line, int column, String detail, int feature, Throwable cause) {
    super(reason + " at line " + line + ", column " + column + ": " + detail, cause);
    this.feature = feature;
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

  /** Which feature of the file it is about, from 1; 0 where it is about none. */
  public int feature() {
    return feature;
  }

  /** The offending text, or what the parser said. */
  public String detail() {
    return detail;
  }
}
