package org.meridian.io.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.meridian.flow.LinkResult;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;

/**
 * Pathways as CSV: {@code rank,from_id,from_en,to_id,to_en,score}, then the score in each dimension
 * (its id as header), then the raw value of each link indicator. Strongest first, those without a
 * score last. Ranks are those among all pathways, also where only some are written.
 */
public final class LinksWriter {

  private static final List<String> FIXED =
      List.of("rank", "from_id", "from_en", "to_id", "to_en", "score");

  private final Dataset dataset;
  private final LinkResult links;
  private final int measure;
  private final IndexStructure structure;
  private final Set<String> indicators;
  private boolean hasRegions;

  /**
   * A writer of the pathways of a dataset.
   *
   * @param measure the node whose ranks and scores stand first
   */
  public LinksWriter(Dataset dataset, LinkResult links, int measure) {
    this.measure = measure;
    this.dataset = dataset;
    this.links = links;
    structure = links.result().structure();
    indicators = new LinkedHashSet<>(links.links().indicators());
    for (int n = 0; n < structure.childCount(IndexStructure.ROOT); n++) {
      indicators.remove(structure.node(structure.child(IndexStructure.ROOT, n)).id());
    }
  }

  /** With the regions of both cities behind all else: {@code from_region,to_region}. */
  public LinksWriter withRegions() {
    hasRegions = true;
    return this;
  }

  /**
   * The table of some pathways.
   *
   * @param rows positions of links, in the order to write them
   * @param style for whom
   */
  public byte[] toBytes(int[] rows, TableStyle style) {
    return TableCells.bytes(table(rows, style));
  }

  /**
   * The table of some pathways, passed on row by row.
   *
   * @param rows positions of links, in the order to write them
   * @param style for whom
   */
  public AtomicFile.ContentWriter table(int[] rows, TableStyle style) {
    return stream -> write(rows, style.cells(), stream);
  }

  private void write(int[] rows, TableCells csv, OutputStream stream) throws IOException {
    FIXED.forEach(csv::cell);
    for (int n = 0; n < structure.childCount(IndexStructure.ROOT); n++) {
      csv.cell(structure.node(structure.child(IndexStructure.ROOT, n)).id());
    }
    indicators.forEach(csv::cell);
    if (hasRegions) {
      csv.cell("from_region").cell("to_region");
    }
    csv.end();
    for (int link : rows) {
      row(csv, link);
      csv.end(stream);
    }
    csv.passTo(stream);
  }

  private void row(TableCells csv, int link) {
    City from = dataset.city(links.links().origin(link));
    City to = dataset.city(links.links().destination(link));
    csv.rank(links.result().ranking(measure).rank(link));
    csv.cell(from.id()).cell(from.name().en()).cell(to.id()).cell(to.name().en());
    csv.cell(links.result().score(link, measure));
    for (int n = 0; n < structure.childCount(IndexStructure.ROOT); n++) {
      csv.cell(links.result().score(link, structure.child(IndexStructure.ROOT, n)));
    }
    for (String indicator : indicators) {
      csv.cell(links.links().column(indicator).map(column -> column[link]).orElse(Double.NaN));
    }
    if (hasRegions) {
      csv.cell(from.region()).cell(to.region());
    }
  }
}
