package org.meridian.io.sheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.io.archive.CheckedArchive;
import org.meridian.io.markup.MarkupReader;

/**
 * What a part of a workbook refers to.
 *
 * @param links the references in the order of the file
 */
record PartLinks(List<PartLink> links) {

  /**
   * One reference.
   *
   * @param id how the part names it
   * @param kind the last word of its type, as {@code worksheet}
   * @param target the part that is meant, from the top of the archive
   */
  record PartLink(String id, String kind, String target) {}

  /** Reads the references of a part; none where it has no list of them. */
  static PartLinks of(CheckedArchive archive, String part) throws IOException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    String list = folder + "_rels/" + part.substring(slash + 1) + ".rels";
    List<PartLink> links = new ArrayList<>();
    if (archive.has(list)) {
      try (MarkupReader reader = new MarkupReader(archive.nameOf(list), archive.open(list))) {
        while (reader.nextBegin()) {
          if (reader.begins("Relationship") && !reader.value("TargetMode").equals("External")) {
            links.add(link(reader, folder));
          }
        }
      }
    }
    return new PartLinks(List.copyOf(links));
  }

  private static PartLink link(MarkupReader reader, String folder) {
    String type = reader.value("Type");
    String target = reader.value("Target");
    String whole = target.startsWith("/") ? target.substring(1) : resolved(folder, target);
    return new PartLink(reader.value("Id"), type.substring(type.lastIndexOf('/') + 1), whole);
  }

  /** Follows steps up, as in {@code ../xl/sheet.xml}. */
  private static String resolved(String folder, String target) {
    String from = folder;
    String to = target;
    while (to.startsWith("../")) {
      int up = from.lastIndexOf('/', from.length() - 2);
      from = from.substring(0, up + 1);
      to = to.substring(3);
    }
    return from + (to.startsWith("./") ? to.substring(2) : to);
  }

  /** The first reference of a kind. */
  Optional<String> target(String kind) {
    return links.stream()
        .filter(link -> link.kind().equals(kind))
        .map(PartLink::target)
        .findFirst();
  }

  /** The reference that a part names so. */
  Optional<PartLink> named(String id) {
    return links.stream().filter(link -> link.id().equals(id)).findFirst();
  }
}
