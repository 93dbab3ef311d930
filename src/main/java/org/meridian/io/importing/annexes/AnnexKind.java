package org.meridian.io.importing.annexes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.dataset.CountriesReader;
import org.meridian.io.dataset.annotation.GroupsReader;
import org.meridian.io.dataset.annotation.NotesReader;
import org.meridian.io.dataset.annotation.PublishedReader;
import org.meridian.io.file.UserFiles;
import org.meridian.io.table.CsvRows;
import org.meridian.model.reading.Problems;

/** What a table beside the values holds; its header tells. */
public enum AnnexKind {
  /** Names of countries and regions, and facts on them. */
  COUNTRIES(CountriesReader.FILE, "code", "name_en", "name_zh"),
  /** Named sets of cities. */
  GROUPS(GroupsReader.FILE, "group_id", "name_en", "name_zh", "city_id"),
  /** Cited words about cities, links, groups and clusters. */
  NOTES(NotesReader.FILE, "target_kind", "target_id", "lang", "text", "source", "date"),
  /** Rankings that others published. */
  PUBLISHED(PublishedReader.FILE, "list", "city_id", "rank");

  private static final int LONGEST_HEADER = 1 << 16;

  private final String file;
  private final List<String> columns;

  AnnexKind(String file, String... columns) {
    this.file = file;
    this.columns = List.of(columns);
  }

  /** The name that the table has in a package. */
  public String file() {
    return file;
  }

  /** As in messages and reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a file holds; empty where it is a table of values, or cannot be read. */
  public static Optional<AnnexKind> of(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    if (!name.endsWith(".csv")) {
      return Optional.empty();
    }
    try {
      byte[] first = firstLine(UserFiles.beginning(path, LONGEST_HEADER));
      return of(new CsvRows(name, first, Set.of(), new Problems()).header());
    } catch (IOException unreadable) {
      // The import of a table says why.
      return Optional.empty();
    }
  }

  /** A table may be large, and its header tells all: the first line that is not blank. */
  private static byte[] firstLine(byte... bytes) {
    int from = 0;
    while (from < bytes.length && isLineEnd(bytes[from])) {
      from++;
    }
    int to = from;
    while (to < bytes.length && !isLineEnd(bytes[to])) {
      to++;
    }
    return Arrays.copyOfRange(bytes, from, to);
  }

  private static boolean isLineEnd(byte one) {
    return one == '\n' || one == '\r';
  }

  /** What a table with a header holds. */
  static Optional<AnnexKind> of(List<String> header) {
    return Arrays.stream(values()).filter(kind -> header.containsAll(kind.columns)).findFirst();
  }
}
