package org.meridian.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.LocalText;
import org.meridian.scoring.weights.WeightSet;

/** COINr's ASEM tables and its results on them, where a copy lies beside the project. */
final class CoinrReference {

  private final Path folder;

  private CoinrReference(Path folder) {
    this.folder = folder;
  }

  /**
   * Looks for {@code shared/reference/coinr} beside the project and beside each folder above it.
   */
  static Optional<CoinrReference> find() {
    Path start = Path.of("").toAbsolutePath();
    return Stream.iterate(start, path -> path != null, Path::getParent)
        .map(path -> path.resolve("shared").resolve("reference").resolve("coinr"))
        .filter(Files::isDirectory)
        .findFirst()
        .map(CoinrReference::new);
  }

  IndexInput input() {
    List<CSVRecord> meta = read("asem_meta.csv");
    IndexStructure structure = new IndexStructure(node(root(meta), meta));
    List<CSVRecord> data = read("asem_data_raw.csv");
    double[][] raw = new double[structure.size()][];
    int[] directions = new int[structure.size()];
    for (CSVRecord row : meta) {
      int node = structure.position(row.get("iCode")).orElseThrow();
      directions[node] = Integer.parseInt(row.get("direction"));
      if (row.get("type").equals("Indicator")) {
        raw[node] = data.stream().mapToDouble(unit -> number(unit.get(row.get("iCode")))).toArray();
      }
    }
    return new IndexInput(
        structure, raw, directions, data.stream().map(unit -> unit.get("uCode")).toList());
  }

  private static CSVRecord root(List<CSVRecord> meta) {
    return meta.stream().filter(row -> row.get("parent").isEmpty()).findFirst().orElseThrow();
  }

  private static IndexNode node(CSVRecord row, List<CSVRecord> meta) {
    List<IndexNode> children = new ArrayList<>();
    for (CSVRecord child : meta) {
      if (child.get("parent").equals(row.get("iCode"))) {
        children.add(node(child, meta));
      }
    }
    LocalText name = LocalText.same(row.get("iName"));
    double weight = Double.parseDouble(row.get("weight"));
    return children.isEmpty()
        ? IndexNode.leaf(row.get("iCode"), name, weight)
        : IndexNode.group(row.get("iCode"), name, weight, children);
  }

  WeightSet customWeights() {
    Map<String, Double> weights = new HashMap<>();
    for (CSVRecord row : read("weights_custom.csv")) {
      weights.put(row.get("iCode"), Double.parseDouble(row.get("Weight")));
    }
    return new WeightSet(weights);
  }

  /** An expected table: column by code, in the order of the units. */
  Map<String, double[]> expected(String file, List<String> units) {
    List<CSVRecord> records = read("expected/" + file);
    Map<String, CSVRecord> byUnit = new HashMap<>();
    records.forEach(row -> byUnit.put(row.get("uCode"), row));
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (String column : records.getFirst().toMap().keySet()) {
      if (!column.equals("uCode")) {
        columns.put(
            column,
            units.stream().mapToDouble(unit -> number(byUnit.get(unit).get(column))).toArray());
      }
    }
    return columns;
  }

  private static double number(String text) {
    return text.isEmpty() || text.equals("NA") || text.equals("NaN")
        ? Double.NaN
        : Double.parseDouble(text);
  }

  private List<CSVRecord> read(String file) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(folder.resolve(file), StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
