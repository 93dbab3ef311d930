package org.meridian.io.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.meridian.cluster.rows.KnownName;
import org.meridian.cluster.rows.PublishedCluster;
import org.meridian.model.address.GroupAddress;
import org.meridian.model.groups.Note;
import org.meridian.model.wording.LocalText;

/** What reports say of clusters, as cited notes; comes with the program, on the class path. */
public final class ClusterReports {

  private static final String FILE = "/org/meridian/layers/published_clusters.csv";

  private ClusterReports() {}

  /** The clusters that reports name, in the order of the file. */
  public static List<PublishedCluster> read() {
    Map<String, Set<String>> members =
        ShippedNames.read().stream().collect(Collectors.toMap(KnownName::id, KnownName::members));
    Map<String, LocalText> names = new LinkedHashMap<>();
    Map<String, List<Note>> notes = new LinkedHashMap<>();
    for (CSVRecord row : ShippedTable.rows(FILE)) {
      String id = row.get("name_id");
      names.putIfAbsent(id, new LocalText(row.get("cluster_en"), row.get("cluster_zh")));
      notes.computeIfAbsent(id, any -> new ArrayList<>()).add(note(id, row));
    }
    return names.entrySet().stream()
        .map(
            entry ->
                new PublishedCluster(
                    entry.getKey(),
                    entry.getValue(),
                    members.get(entry.getKey()),
                    notes.get(entry.getKey())))
        .toList();
  }

  private static Note note(String id, CSVRecord row) {
    LocalText text =
        new LocalText(
            row.get("attribute_en") + ": " + row.get("value_en"),
            row.get("attribute_zh") + "：" + row.get("value_zh"));
    return new Note(new GroupAddress(id), text, row.get("source"), row.get("year"));
  }
}
