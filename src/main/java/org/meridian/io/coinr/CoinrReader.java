package org.meridian.io.coinr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.Loaded;
import org.meridian.io.Problem;
import org.meridian.io.ProblemCode;
import org.meridian.io.Problems;
import org.meridian.io.UserFiles;
import org.meridian.io.table.CsvRows;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetInfo;
import org.meridian.model.Direction;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorTable;
import org.meridian.model.LocalText;
import org.meridian.model.PairRule;

/** Reads COINr's iData and iMeta as a dataset: units become cities, uCode their id. */
public final class CoinrReader {

  private static final Set<String> MISSING = Set.of("NA", "NaN");

  private final String dataFile;
  private final String metaFile;
  private final Problems problems = new Problems();
  private final List<City> units = new ArrayList<>();
  private final Map<String, List<Double>> columns = new LinkedHashMap<>();

  private CoinrReader(Path iData, Path iMeta) {
    dataFile = iData.toString();
    metaFile = iMeta.toString();
  }

  /**
   * Reads both tables.
   *
   * @param iData one row a unit: uCode, perhaps uName, one column an indicator
   * @param iMeta one row an indicator or aggregate: iCode, Parent, Weight, Direction, perhaps
   *     iName, Level, Type, Unit, Target, goalpost_lower, goalpost_upper, goalpost_scale
   */
  public static Loaded<CoinrData> read(Path iData, Path iMeta) {
    return new CoinrReader(iData, iMeta).read();
  }

  private Loaded<CoinrData> read() {
    Optional<byte[]> data = UserFiles.read(Path.of(dataFile), problems);
    Optional<byte[]> meta = UserFiles.read(Path.of(metaFile), problems);
    if (data.isEmpty() || meta.isEmpty()) {
      return Loaded.failed(problems.toList());
    }
    MetaTable table = new MetaTable(metaFile, meta.get(), problems);
    Optional<IndexNode> root =
        table.tree().isEmpty() ? Optional.empty() : new MetaTree(table).build(metaFile, problems);
    List<MetaRow> indicators = table.tree().values().stream().filter(MetaRow::indicator).toList();
    units(new CsvRows(dataFile, data.get(), MISSING, problems), indicators);
    if (indicators.isEmpty() && !problems.anyError()) {
      problems.add(Problem.ofFile(metaFile, ProblemCode.NO_LEAVES));
    }
    if (root.isEmpty() || problems.anyError()) {
      return Loaded.failed(problems.toList());
    }
    Dataset dataset = dataset(root.get(), indicators);
    return Loaded.of(new CoinrData(dataset, table.targets(), table.goalposts()), problems.toList());
  }

  private void units(CsvRows rows, List<MetaRow> indicators) {
    String code = rows.column("uCode") >= 0 ? "uCode" : "ucode";
    String name = rows.column("uName") >= 0 ? "uName" : "uname";
    List<String> wanted = new ArrayList<>(List.of(code));
    indicators.forEach(indicator -> wanted.add(indicator.code()));
    if (!rows.require(wanted.toArray(String[]::new))) {
      return;
    }
    indicators.forEach(indicator -> columns.put(indicator.code(), new ArrayList<>()));
    Map<String, Integer> lines = new LinkedHashMap<>();
    while (rows.next()) {
      String id = rows.required(rows.column(code));
      Integer earlier = id.isEmpty() ? null : lines.putIfAbsent(id, rows.line());
      if (earlier != null) {
        rows.report(rows.column(code), ProblemCode.ID_TWICE, earlier.toString());
      }
      units.add(unit(id, rows.text(rows.column(name))));
      columns.forEach((column, values) -> values.add(rows.number(rows.column(column))));
    }
    if (units.isEmpty()) {
      problems.add(Problem.ofFile(dataFile, ProblemCode.NO_CITIES));
    }
  }

  private static City unit(String id, String name) {
    LocalText shown = LocalText.same(name.isEmpty() ? id : name);
    return new City(id, shown, "", "", Double.NaN, Double.NaN, Map.of());
  }

  private Dataset dataset(IndexNode root, List<MetaRow> rows) {
    Map<String, double[]> values = new LinkedHashMap<>();
    columns.forEach(
        (id, column) -> values.put(id, column.stream().mapToDouble(Double::doubleValue).toArray()));
    return new Dataset(
        DatasetInfo.named("coinr"),
        units,
        rows.stream().map(CoinrReader::indicator).toList(),
        new IndexStructure(root),
        PairRule.DEFAULT,
        Map.of(Dataset.TIMELESS, new IndicatorTable(units.size(), values)),
        Map.of(),
        Dataset.TIMELESS);
  }

  private static Indicator indicator(MetaRow row) {
    Direction direction =
        row.direction() < 0 ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
    return Indicator.ofCity(row.code(), LocalText.same(row.name()), direction);
  }
}
