package org.meridian.view.matrix;

/** In which order cities stand along both sides of the matrix. */
public enum MatrixOrder {
  /** Best first. */
  RANK,
  /** By region, best first within each. */
  REGION
}
