package org.meridian.io.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.meridian.geo.basemap.NamedLine;
import org.meridian.model.groups.Corridor;
import org.meridian.model.wording.LocalText;

/** The economic corridors that come with the program, on the class path. */
public final class ShippedCorridors {

  private static final String FILE = "/org/meridian/layers/economic_corridors.csv";
  private static final String FUNCTIONS = "/org/meridian/layers/corridor_functions.csv";

  private ShippedCorridors() {}

  /** All of them, with node cities that a dataset may lack. */
  public static List<Corridor> corridors() {
    Map<LocalText, List<Corridor.Node>> nodes = new LinkedHashMap<>();
    for (CSVRecord row : ShippedTable.rows(FILE)) {
      nodes.computeIfAbsent(name(row), any -> new ArrayList<>()).add(node(row));
    }
    Map<LocalText, CSVRecord> functions = new HashMap<>();
    ShippedTable.rows(FUNCTIONS).forEach(row -> functions.put(name(row), row));
    List<Corridor> corridors = new ArrayList<>();
    nodes.forEach((name, own) -> corridors.add(corridor(name, own, functions.get(name))));
    return corridors;
  }

  private static Corridor corridor(LocalText name, List<Corridor.Node> nodes, CSVRecord functions) {
    String id = name.en().toLowerCase(Locale.ROOT).replace(' ', '-');
    if (functions == null) {
      return new Corridor(id, name, nodes, LocalText.EMPTY, List.of(), "");
    }
    LocalText text = new LocalText(functions.get("functions_en"), functions.get("functions_zh"));
    List<String> countries = List.of(functions.get("countries").split(" "));
    return new Corridor(id, name, nodes, text, countries, functions.get("source"));
  }

  private static LocalText name(CSVRecord row) {
    return new LocalText(row.get("corridor_en"), row.get("corridor_zh"));
  }

  private static Corridor.Node node(CSVRecord row) {
    return new Corridor.Node(
        row.get("node_id"),
        new LocalText(row.get("node_en"), row.get("node_zh")),
        degrees(row.get("lat")),
        degrees(row.get("lon")),
        row.get("note"));
  }

  private static double degrees(String text) {
    return text.isBlank() ? Double.NaN : Double.parseDouble(text);
  }

  /** All of them as lines through their node cities; one without coordinates is passed over. */
  public static List<NamedLine> read() {
    return corridors().stream().map(ShippedCorridors::line).toList();
  }

  private static NamedLine line(Corridor corridor) {
    return new NamedLine(
        corridor.name(),
        corridor.nodes().stream()
            .filter(node -> !Double.isNaN(node.latitude()) && !Double.isNaN(node.longitude()))
            .map(node -> new double[] {node.longitude(), node.latitude()})
            .toList());
  }
}
