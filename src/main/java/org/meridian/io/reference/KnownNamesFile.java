package org.meridian.io.reference;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.cluster.rows.KnownName;
import org.meridian.io.file.UserFiles;
import org.meridian.io.table.CheckedRows;
import org.meridian.io.table.CsvRows;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.LocalText;

/**
 * Known names of the user's own as a table: {@code
 * name_id,name_en,name_zh,short_en,short_zh,member_ids}, the members as ids of cities with spaces
 * between. One language may be empty, and the short form. What is written beside them, of how names
 * fit, is passed over.
 */
public final class KnownNamesFile {

  /** Columns that {@code clusters --with names} writes and nobody reads. */
  public static final List<String> SAID =
      List.of("own", "forbidden", "cities_here", "cluster", "precision", "recall", "f1", "used");

  private static final Set<String> READ =
      Set.of("name_id", "name_en", "name_zh", "short_en", "short_zh", "member_ids", "basis");

  private final CheckedRows rows;
  private final Map<String, KnownName> names = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private KnownNamesFile(CheckedRows rows) {
    this.rows = rows;
  }

  /** Reads names in the order of a file. */
  public static Loaded<List<KnownName>> read(Path file) {
    Problems problems = new Problems();
    Optional<byte[]> bytes = UserFiles.read(file, problems);
    if (bytes.isEmpty()) {
      return Loaded.failed(problems.toList());
    }
    CsvRows source = new CsvRows(file.toString(), bytes.get(), Set.of(), problems);
    KnownNamesFile read = new KnownNamesFile(new CheckedRows(source, problems));
    read.fill();
    return problems.anyError()
        ? Loaded.failed(problems.toList())
        : Loaded.of(List.copyOf(read.names.values()), problems.toList());
  }

  private void fill() {
    if (!rows.require("name_id", "name_en", "name_zh", "member_ids")) {
      return;
    }
    Set<String> known = new HashSet<>(READ);
    known.addAll(SAID);
    rows.noteUnread(known);
    while (rows.next()) {
      row();
    }
  }

  private void row() {
    String id = rows.required(rows.column("name_id"));
    String members = rows.required(rows.column("member_ids"));
    LocalText name = text("name");
    if (name.isBlank()) {
      rows.required(rows.column("name_en"));
    }
    if (id.isEmpty() || members.isEmpty() || name.isBlank()) {
      return;
    }
    Integer earlier = lines.putIfAbsent(id, rows.line());
    if (earlier != null) {
      rows.report(rows.column("name_id"), ProblemCode.VALUE_TWICE, earlier.toString());
      return;
    }
    LocalText brief = text("short");
    Set<String> ids = Set.copyOf(List.of(members.split("[ ;]+")));
    names.put(id, new KnownName(id, name, brief.isBlank() ? name : brief, ids));
  }

  private LocalText text(String column) {
    int en = rows.column(column + "_en");
    int zh = rows.column(column + "_zh");
    return new LocalText(en < 0 ? "" : rows.text(en), zh < 0 ? "" : rows.text(zh));
  }
}
