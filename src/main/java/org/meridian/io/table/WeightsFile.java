package org.meridian.io.table;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.file.UserFiles;
import org.meridian.model.IndexStructure;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/** Weights as a table with the columns {@code node} and {@code weight}. */
public final class WeightsFile {

  private WeightsFile() {}

  /**
   * Reads weights.
   *
   * @param file the table
   * @param structure the index whose nodes may be named
   * @return weight by node id, in the order of the file
   */
  public static Loaded<Map<String, Double>> read(Path file, IndexStructure structure) {
    Problems problems = new Problems();
    Map<String, Double> weights = new LinkedHashMap<>();
    Optional<byte[]> bytes = UserFiles.read(file, problems);
    bytes.ifPresent(
        found ->
            fill(
                weights,
                new CheckedRows(new CsvRows(file.toString(), found, Set.of(), problems), problems),
                structure));
    return problems.anyError()
        ? Loaded.failed(problems.toList())
        : Loaded.of(weights, problems.toList());
  }

  private static void fill(
      Map<String, Double> weights, CheckedRows rows, IndexStructure structure) {
    if (!rows.require("node", "weight")) {
      return;
    }
    int nodeColumn = rows.column("node");
    int weightColumn = rows.column("weight");
    Map<String, Integer> lines = new LinkedHashMap<>();
    while (rows.next()) {
      String node = rows.required(nodeColumn);
      rows.required(weightColumn);
      double weight = rows.number(weightColumn);
      Integer earlier = lines.putIfAbsent(node, rows.line());
      if (earlier != null) {
        rows.report(nodeColumn, ProblemCode.VALUE_TWICE, earlier.toString());
      }
      if (structure.position(node).isEmpty()) {
        rows.report(nodeColumn, ProblemCode.UNKNOWN_NODE);
      }
      if (weight < 0) {
        rows.report(weightColumn, ProblemCode.OUT_OF_RANGE, "0", "\u221e");
      }
      weights.put(node, weight);
    }
  }
}
