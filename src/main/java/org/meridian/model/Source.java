package org.meridian.model;

/**
 * Where a part of a dataset comes from.
 *
 * @param title what it is
 * @param path where it can be found, may be empty
 * @param licence the terms it comes under
 * @param date when it was made or fetched, as given
 * @param attribution the credit line that its terms ask for, shown with every map; may be empty
 */
public record Source(String title, String path, String licence, String date, String attribution) {

  /** The line that credits the source: its own, else its title and where it can be found. */
  public String credit() {
    if (!attribution.isBlank()) {
      return attribution;
    }
    return path.isBlank() || path.equals(title) ? title : title + ", " + path;
  }
}
