package org.meridian.io.sheet;

/** The formats whose files hold sheets. */
public enum SheetFormat {
  /** Office Open XML, as Excel writes it since 2007. */
  XLSX,
  /** The binary format of Excel before 2007. */
  XLS,
  /** Open Document, as LibreOffice writes it. */
  ODS,
  /** Text with separators or columns of fixed width: one sheet of text cells. */
  TEXT
}
