package org.meridian.view.content;

/** How the cells of a column are drawn and put in order. */
public enum ColumnKind {
  /** Words, at the left; ordered by the rules of the language. */
  TEXT,
  /** A number, at the right, in tabular digits. */
  NUMBER,
  /** A place among others, at the right, 1 for the best; a missing one comes last. */
  RANK,
  /** A number as the length of a bar from zero, with the number beside it. */
  BAR
}
