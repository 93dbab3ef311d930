package org.meridian.view.comparison.maps;

import org.meridian.scenario.comparison.ComparedRow;

/** In what B is less A. */
public enum DifferenceKind {
  /** Points of the score. */
  POINTS("compare.maps.points"),
  /** Places gained. */
  PLACES("compare.maps.places");

  private final String key;

  DifferenceKind(String key) {
    this.key = key;
  }

  /** Key of the words. */
  public String key() {
    return key;
  }

  /** The difference of a row; NaN where there is none. */
  public double of(ComparedRow row) {
    return switch (this) {
      case POINTS -> row.difference();
      case PLACES -> row.change().isPresent() ? row.change().getAsInt() : Double.NaN;
    };
  }
}
