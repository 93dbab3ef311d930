package org.meridian.model;

import java.util.Objects;

/**
 * Which state of which dataset something was made for.
 *
 * @param id the dataset's id
 * @param version the package's version; empty where it states none
 * @param content hash of what scores can follow from (cities, indicators, tree, values, links),
 *     independent of the order of rows; empty where it is not known
 */
public record DatasetIdentity(String id, String version, String content) {

  /** Nothing may be null. */
  public DatasetIdentity {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(content, "content");
  }

  /** A dataset of which only the id is known. */
  public static DatasetIdentity ofId(String id) {
    return new DatasetIdentity(id, "", "");
  }
}
