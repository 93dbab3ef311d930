package org.meridian.io.dataset.descriptor;

import java.util.List;

/**
 * The files of a package.
 *
 * @param listed those that the descriptor lists, in its order
 */
public record PackageResources(List<PackageResource> listed) {

  /** Nothing listed: every file in its usual place. */
  static final PackageResources USUAL = new PackageResources(List.of());

  public PackageResources {
    listed = List.copyOf(listed);
  }

  /** The file of a table: the one listed, else the one in its usual place. */
  public PackageResource of(String table, String usualFile) {
    return listed.stream()
        .filter(resource -> resource.table().equals(table))
        .findFirst()
        .orElseGet(() -> PackageResource.usual(table, usualFile));
  }

  /** All files of links: those listed, else the one in its usual place. */
  public List<PackageResource> links() {
    List<PackageResource> links =
        listed.stream().filter(resource -> resource.table().equals(PackageResource.LINKS)).toList();
    return links.isEmpty()
        ? List.of(PackageResource.usual(PackageResource.LINKS, PackageResource.LINKS_FILE))
        : links;
  }

  /** Those listed that no reader takes. */
  public List<PackageResource> others() {
    List<String> read =
        List.of(
            PackageResource.CITIES,
            PackageResource.INDICATORS,
            PackageResource.INDEX,
            PackageResource.VALUES,
            "groups",
            "notes",
            "published");
    return listed.stream()
        .filter(resource -> !read.contains(resource.table()))
        .filter(resource -> !resource.table().equals(PackageResource.LINKS))
        .toList();
  }
}
