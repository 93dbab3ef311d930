package org.meridian.io.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.scoring.ranking.CityRanking;

/**
 * A ranking as CSV: {@code rank,city_id,city_en,city_zh,country,region,score}, then a column for
 * each node of the index (its id as header, dimensions before what is below them), then the
 * normalised values of each node that data feed ({@code n:ID}). Best first, unranked cities last.
 */
public final class RankingWriter {

  private static final List<String> FIXED =
      List.of("rank", "city_id", "city_en", "city_zh", "country", "region", "score");

  private final Dataset dataset;
  private final IndexResult result;
  private final int[] nodes;
  private final int[] sources;
  private final boolean[] shown;

  /**
   * A writer.
   *
   * @param scored the cities and their scores; those that its filter leaves out are not listed
   * @param leavesToo whether leaves have a column of their own as nodes
   */
  public RankingWriter(ScenarioResult scored, boolean leavesToo) {
    dataset = scored.dataset();
    result = scored.cities();
    shown = scored.shownCities();
    IndexStructure structure = result.structure();
    nodes =
        IntStream.range(0, structure.size())
            .boxed()
            .sorted(Comparator.comparingInt(structure::depth))
            .mapToInt(Integer::intValue)
            .filter(node -> leavesToo || structure.childCount(node) > 0)
            .toArray();
    sources =
        IntStream.range(0, structure.size())
            .filter(node -> structure.childCount(node) == 0 || result.input().isSource(node))
            .toArray();
  }

  /** The table in a style. */
  public byte[] toBytes(TableStyle style) {
    return TableCells.bytes(table(style));
  }

  /** The table in a style, passed on row by row. */
  public AtomicFile.ContentWriter table(TableStyle style) {
    return stream -> write(style.cells(), stream);
  }

  private void write(TableCells csv, OutputStream stream) throws IOException {
    FIXED.forEach(csv::cell);
    for (int node : nodes) {
      csv.cell(result.structure().node(node).id());
    }
    for (int node : sources) {
      csv.cell("n:" + result.structure().node(node).id());
    }
    csv.end();
    CityRanking ranking = result.ranking();
    for (int row : ranking.order()) {
      if (shown[row]) {
        row(csv, row, ranking.rank(row));
        csv.end(stream);
      }
    }
    csv.passTo(stream);
  }

  private void row(TableCells csv, int row, int rank) {
    City city = dataset.city(row);
    csv.rank(rank).cell(city.id()).cell(city.name().en()).cell(city.name().zh());
    csv.cell(city.country()).cell(city.region()).cell(result.score(row));
    for (int node : nodes) {
      csv.cell(result.score(row, node));
    }
    for (int node : sources) {
      double[] normalised = result.normalised(node);
      csv.cell(normalised.length == 0 ? Double.NaN : normalised[row]);
    }
  }
}
