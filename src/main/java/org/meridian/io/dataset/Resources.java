package org.meridian.io.dataset;

import java.util.List;

/**
 * The files of a package.
 *
 * @param listed those that the descriptor lists, in its order
 */
record Resources(List<Resource> listed) {

  /** Nothing listed: every file in its usual place. */
  static final Resources USUAL = new Resources(List.of());

  Resources {
    listed = List.copyOf(listed);
  }

  /** The file of a table: the one listed, else the one in its usual place. */
  Resource of(String table, String usualFile) {
    return listed.stream()
        .filter(resource -> resource.table().equals(table))
        .findFirst()
        .orElseGet(() -> Resource.usual(table, usualFile));
  }

  /** All files of links: those listed, else the one in its usual place. */
  List<Resource> links() {
    List<Resource> links =
        listed.stream().filter(resource -> resource.table().equals(Resource.LINKS)).toList();
    return links.isEmpty() ? List.of(Resource.usual(Resource.LINKS, ValuesReader.LINKS)) : links;
  }

  /** Those listed that are read neither as a table of the score nor as its tree. */
  List<Resource> others() {
    List<String> read =
        List.of(Resource.CITIES, Resource.INDICATORS, Resource.INDEX, Resource.VALUES);
    return listed.stream()
        .filter(resource -> !read.contains(resource.table()))
        .filter(resource -> !resource.table().equals(Resource.LINKS))
        .toList();
  }
}
