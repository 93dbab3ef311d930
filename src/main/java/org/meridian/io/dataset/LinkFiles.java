package org.meridian.io.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.meridian.io.dataset.descriptor.PackageResource;
import org.meridian.io.dataset.descriptor.PackageResources;
import org.meridian.model.LinkFile;

/** Finds which links of a package stand in which file, where that matters. */
final class LinkFiles {

  private LinkFiles() {}

  /** All files of links, if there are several or one has terms of its own; else none. */
  static List<LinkFile> of(LongTable links, PackageResources resources) {
    Map<String, Set<String>> indicators = links.indicatorsByFile();
    List<LinkFile> files = new ArrayList<>();
    for (PackageResource resource : resources.links()) {
      Set<String> inside = indicators.getOrDefault(resource.file(), Set.of());
      if (!inside.isEmpty()) {
        files.add(new LinkFile(resource.file(), resource.stated().licences(), inside));
      }
    }
    boolean plain = files.size() == 1 && files.getFirst().licences().isEmpty();
    return plain ? List.of() : files;
  }
}
