package org.meridian.io.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
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
  private final List<Integer> nodes;
  private final List<Integer> sources;

  /**
   * A writer.
   *
   * @param dataset the cities
   * @param result their scores
   * @param leavesToo whether leaves have a column of their own as nodes
   */
  public RankingWriter(Dataset dataset, IndexResult result, boolean leavesToo) {
    this.dataset = dataset;
    this.result = result;
    IndexStructure structure = result.structure();
    nodes = new ArrayList<>();
    sources = new ArrayList<>();
    IntStream.range(0, structure.size())
        .boxed()
        .sorted(Comparator.comparingInt(structure::depth))
        .filter(node -> leavesToo || structure.childCount(node) > 0)
        .forEach(nodes::add);
    for (int node = 0; node < structure.size(); node++) {
      if (structure.childCount(node) == 0 || result.input().isSource(node)) {
        sources.add(node);
      }
    }
  }

  /** The table in a style. */
  public byte[] toBytes(CsvStyle style) {
    CsvText csv = new CsvText(style);
    FIXED.forEach(csv::cell);
    nodes.forEach(node -> csv.cell(result.structure().node(node).id()));
    sources.forEach(node -> csv.cell("n:" + result.structure().node(node).id()));
    csv.end();
    CityRanking ranking = result.ranking();
    for (int row : ranking.order()) {
      row(csv, row, ranking.rank(row));
    }
    return csv.toBytes();
  }

  private void row(CsvText csv, int row, int rank) {
    City city = dataset.city(row);
    csv.rank(rank).cell(city.id()).cell(city.name().en()).cell(city.name().zh());
    csv.cell(city.country()).cell(city.region()).cell(result.score(row));
    nodes.forEach(node -> csv.cell(result.score(row, node)));
    for (int node : sources) {
      double[] normalised = result.normalised(node);
      csv.cell(normalised.length == 0 ? Double.NaN : normalised[row]);
    }
    csv.end();
  }
}
