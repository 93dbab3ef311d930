package org.meridian.io.table;

import java.io.IOException;
import java.io.OutputStream;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.Dataset;
import org.meridian.scoring.IndexResult;

/**
 * Every stage of an evaluation as CSV, a row a city and node: {@code
 * city_id,node,raw,treated,normalised,score,weight,effective_weight,points}. Raw, treated and
 * normalised values are there for nodes that data feed; weights are shares from 0 to 1, among
 * siblings and in the whole; points are what the node gives to the city's index score. Cities in
 * the dataset's order, nodes from the index downwards; a missing number is an empty cell.
 */
public final class StagesWriter {

  private final Dataset dataset;
  private final IndexResult result;

  /**
   * A writer.
   *
   * @param dataset the cities
   * @param result their evaluation
   */
  public StagesWriter(Dataset dataset, IndexResult result) {
    this.dataset = dataset;
    this.result = result;
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
    csv.cell("city_id").cell("node").cell("raw").cell("treated").cell("normalised");
    csv.cell("score").cell("weight").cell("effective_weight").cell("points").end();
    for (int row = 0; row < result.rows(); row++) {
      for (int node = 0; node < result.structure().size(); node++) {
        if (result.takesPart(node)) {
          line(csv, row, node);
          csv.end(stream);
        }
      }
    }
    csv.passTo(stream);
  }

  private void line(TableCells csv, int row, int node) {
    csv.cell(dataset.city(row).id()).cell(result.structure().node(node).id());
    csv.cell(at(result.raw(node), row)).cell(at(result.treated(node), row));
    csv.cell(at(result.normalised(node), row)).cell(result.score(row, node));
    csv.cell(result.share(node)).cell(result.effectiveWeight(node));
    csv.cell(result.contribution(row, node));
  }

  private static double at(double[] column, int row) {
    return column.length == 0 ? Double.NaN : column[row];
  }
}
