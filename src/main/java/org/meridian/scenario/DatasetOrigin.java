package org.meridian.scenario;

import java.util.Objects;

/**
 * Where a dataset comes from: what tells apart two packages that go by the same id.
 *
 * @param id the dataset's id
 * @param folder absolute path of the folder of a package of the user's own; empty for a dataset
 *     that ships
 */
public record DatasetOrigin(String id, String folder) {

  /** Both must be there. */
  public DatasetOrigin {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(folder, "folder");
  }

  /** A dataset that ships with the program. */
  public static DatasetOrigin shipped(String id) {
    return new DatasetOrigin(id, "");
  }

  /** Whether it lies in a folder of the user's own. */
  public boolean isOwn() {
    return !folder.isEmpty();
  }
}
