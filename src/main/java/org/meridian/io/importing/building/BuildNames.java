package org.meridian.io.importing.building;

/** Names that are made of names of files. */
public final class BuildNames {

  private BuildNames() {}

  /** The name of a file without folders and ending. */
  public static String plain(String file) {
    String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }

  /** An id of a dataset out of a name. */
  public static String id(String name) {
    String slug = PlaceNames.slug(name);
    return slug.isEmpty() ? "imported" : slug;
  }
}
