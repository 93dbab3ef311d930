package org.meridian.model.reading;

/**
 * What can be wrong with packed files, XML, workbooks and graphs. The words stand in the message
 * bundle {@code problems} as those of {@link ProblemCode} do.
 */
public enum FormatCode implements ProblemReason {
  /** Reading took all memory; arguments: how much that is, a heap that may be enough. */
  MEMORY_FULL,
  /** A packed file that is damaged or cut off. */
  ARCHIVE_BROKEN,
  /** A part that unpacks to far too much; arguments: its name, its size packed, and unpacked. */
  ARCHIVE_BOMB,
  /** A part that is larger than stated; arguments: its name, the size stated. */
  ARCHIVE_SIZE_WRONG,
  /** Too many parts; arguments: how many, the most. */
  ARCHIVE_ENTRIES,
  /** Parts too large together; arguments: their size unpacked, the most. */
  ARCHIVE_TOO_BIG,
  /** A part whose name leads out of the folder it is unpacked to; argument: its name. */
  ARCHIVE_PATH,
  /** A file protected by a password. */
  IS_ENCRYPTED,
  /** A workbook in the binary form of the newer format (.xlsb). */
  IS_BINARY_WORKBOOK,
  /** A workbook of Excel 95 or before. */
  IS_OLDEST_WORKBOOK,
  /** A packed file without sheets. */
  NO_WORKBOOK,
  /** A workbook whose parts contradict one another; the value is what does not fit. */
  BAD_WORKBOOK,
  /** A row beyond the last that a sheet can have; arguments: the row, the most. */
  SHEET_ROWS,
  /** A column beyond the last that a sheet can have; arguments: the column, the most. */
  SHEET_COLUMNS,
  /** More cells than are read from one sheet; argument: the most. */
  SHEET_CELLS,
  /**
   * More than a sheet of a workbook that is written can hold; arguments: the most rows, columns,
   * and characters of a cell.
   */
  SHEET_FULL,
  /** A formula without a stored value. */
  FORMULA_UNCOMPUTED(Severity.WARNING),
  /** Text that is not well-formed XML from here on. */
  BAD_XML,
  /** XML with a document type, which may name entities. */
  XML_DOCTYPE,
  /** XML nested too deep; argument: the most levels. */
  XML_TOO_DEEP,
  /** XML that holds no graph; argument: its outermost element. */
  NOT_A_GRAPH,
  /** Edges that join more than two nodes; argument: how many. */
  GRAPH_HYPEREDGES(Severity.WARNING),
  /** Graphs inside nodes, or more graphs than one; argument: how many. */
  GRAPH_NESTED(Severity.WARNING),
  /** Values that hold for a time only; argument: how many. */
  GRAPH_DYNAMIC(Severity.WARNING),
  /** Positions of nodes in a drawing, which are no places on earth; argument: how many. */
  GRAPH_POSITIONS(Severity.WARNING),
  /** A value of an attribute that the file does not declare; argument: the attribute. */
  GRAPH_UNDECLARED(Severity.WARNING),
  /** Features that are no points; argument: how many. */
  FEATURES_NOT_POINTS(Severity.WARNING),
  /** Features without a place; argument: how many. */
  FEATURES_NOWHERE(Severity.WARNING),
  /** A text that is no colour. */
  NOT_A_COLOUR(Severity.WARNING),
  /** JSON without any point; argument: how many features there are. */
  NO_POINTS,
  /** A file or package without a table of places or flows that is known. */
  NO_PLACES,
  /** A file that goes with a dataset, where the open one was made of no files. */
  ANNEX_ALONE;

  private final Severity severity;

  FormatCode() {
    this(Severity.ERROR);
  }

  FormatCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
