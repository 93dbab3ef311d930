package org.meridian.io.table.cells;

import java.util.List;
import org.meridian.model.Dataset;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.groups.GroupRow;

/** The columns that every table of groups begins with, and those of two sides. */
public final class GroupColumnCells {

  private static final List<String> FIGURES =
      List.of(
          "group",
          "name_en",
          "name_zh",
          "cities",
          "ranked",
          "in_top",
          "top_share",
          "mean",
          "median",
          "sum",
          "best",
          "weakest");

  private static final List<String> SIDES =
      List.of("in_top_a", "in_top_b", "in_top_change", "mean_a", "mean_b", "mean_change");

  private final TableCells cells;
  private final Dataset dataset;

  /**
   * @param cells takes them
   * @param dataset whose cities the groups have
   */
  public GroupColumnCells(TableCells cells, Dataset dataset) {
    this.cells = cells;
    this.dataset = dataset;
  }

  /** The heads of the figures. */
  public void heads() {
    FIGURES.forEach(cells::cell);
  }

  /** The heads of what a group comes to on sides A and B: among the first, and mean scores. */
  public void sideHeads() {
    SIDES.forEach(cells::cell);
  }

  /** The figures of a group: a sum of nothing is empty, best and weakest are ids of cities. */
  public void figures(String key, LocalText name, GroupRow row) {
    cells.cell(key).cell(name.en()).cell(name.zh());
    cells.cell(row.counts().cities()).cell(row.counts().ranked());
    cells.cell(row.counts().inTop()).cell(row.counts().topShare());
    cells.cell(row.scores().mean()).cell(row.scores().median());
    cells.cell(row.counts().ranked() == 0 ? Double.NaN : row.scores().sum());
    cells.cell(city(row.scores().best())).cell(city(row.scores().weakest()));
  }

  /** The id of a city by its position; empty for nobody. */
  public String city(int position) {
    return position == GroupRow.NOBODY ? "" : dataset.city(position).id();
  }
}
