package org.meridian.io.coinr;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meridian.io.file.UserFiles;
import org.meridian.io.table.CsvRows;
import org.meridian.io.table.RowSource;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetInfo;
import org.meridian.model.Direction;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.PairRule;
import org.meridian.model.period.Carry;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;
import org.meridian.model.wording.LocalText;

/** Reads COINr's iData and iMeta as a dataset: units become cities, uCode their id. */
public final class CoinrReader {

  private static final Set<String> MISSING = Set.of("NA", "NaN");

  private final String dataFile;
  private final String metaFile;
  private final Problems problems = new Problems();
  private UnitTable.Units units = UnitTable.Units.NONE;

  private CoinrReader(Path iData, Path iMeta) {
    dataFile = iData.toString();
    metaFile = iMeta.toString();
  }

  /**
   * Reads both tables.
   *
   * @param iData one row a unit, or a unit and year: uCode, perhaps uName and Time (a year), one
   *     column an indicator
   * @param iMeta one row an indicator or aggregate: iCode, Parent, Weight, Direction, perhaps
   *     iName, Level, Type, Unit, Target, goalpost_lower, goalpost_upper, goalpost_scale
   */
  public static Loaded<CoinrData> read(Path iData, Path iMeta) {
    return new CoinrReader(iData, iMeta).read();
  }

  /**
   * Reads the three tables of COINr before 1.0.
   *
   * @param indData one row a unit: UnitCode, UnitName, perhaps Year, one column an indicator
   * @param indMeta one row an indicator: IndCode, IndName, Direction, IndWeight, and the codes of
   *     the groups above it in columns that begin with Agg
   * @param aggMeta one row a group: AgLevel, Code, Name, Weight
   */
  public static Loaded<CoinrData> read(Path indData, Path indMeta, Path aggMeta) {
    return new CoinrReader(indData, indMeta).readEarlier(aggMeta);
  }

  private Loaded<CoinrData> readEarlier(Path aggMeta) {
    Optional<byte[]> data = UserFiles.read(Path.of(dataFile), problems);
    Optional<byte[]> meta = UserFiles.read(Path.of(metaFile), problems);
    Optional<byte[]> groups = UserFiles.read(aggMeta, problems);
    if (data.isEmpty() || meta.isEmpty() || groups.isEmpty()) {
      return Loaded.failed(problems.toList());
    }
    return read(
        new EarlierUnits(rows(dataFile, data.get())),
        new EarlierMeta(
            rows(metaFile, meta.get()), rows(aggMeta.toString(), groups.get()), problems));
  }

  private RowSource rows(String file, byte[] bytes) {
    return new CsvRows(file, bytes, MISSING, problems);
  }

  private Loaded<CoinrData> read() {
    Optional<byte[]> data = UserFiles.read(Path.of(dataFile), problems);
    Optional<byte[]> meta = UserFiles.read(Path.of(metaFile), problems);
    if (data.isEmpty() || meta.isEmpty()) {
      return Loaded.failed(problems.toList());
    }
    if (isHeaded(data.get(), "iCode", "uCode") && isHeaded(meta.get(), "uCode", "iCode")) {
      problems.add(Problem.ofFile(dataFile, ProblemCode.COINR_SWAPPED, metaFile));
      return Loaded.failed(problems.toList());
    }
    return read(rows(dataFile, data.get()), rows(metaFile, meta.get()));
  }

  private Loaded<CoinrData> read(RowSource data, RowSource meta) {
    MetaTable table = new MetaTable(meta, problems);
    Optional<IndexNode> root =
        table.tree().isEmpty() ? Optional.empty() : new MetaTree(table).build(metaFile, problems);
    List<MetaRow> indicators = table.tree().values().stream().filter(MetaRow::indicator).toList();
    UnitTable unitTable = new UnitTable(data, problems);
    if (unitTable.isOfThisFormat() && !table.tree().isEmpty()) {
      units = unitTable.read(indicators.stream().map(MetaRow::code).toList(), table.others());
    }
    if (indicators.isEmpty() && !problems.anyError()) {
      problems.add(Problem.ofFile(metaFile, ProblemCode.NO_LEAVES));
    }
    if (root.isEmpty() || problems.anyError()) {
      return Loaded.failed(problems.toList());
    }
    Dataset dataset = dataset(root.get(), indicators);
    return Loaded.of(new CoinrData(dataset, table.targets(), table.goalposts()), problems.toList());
  }

  private static boolean isHeaded(byte[] table, String with, String without) {
    List<String> header = new CsvRows("", table, MISSING, new Problems()).header();
    return header.contains(with) && !header.contains(without);
  }

  private Dataset dataset(IndexNode root, List<MetaRow> rows) {
    return new Dataset(
        DatasetInfo.named("coinr"),
        units.cities(),
        rows.stream().map(CoinrReader::indicator).toList(),
        new IndexStructure(root),
        PairRule.DEFAULT,
        units.values(),
        Map.of(),
        units.values().lastKey());
  }

  private static Indicator indicator(MetaRow row) {
    Direction direction =
        row.place().direction() < 0 ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
    // COINr scores a year by its own rows alone.
    return Indicator.ofCity(row.code(), LocalText.same(row.name()), direction).withCarry(Carry.NO);
  }
}
