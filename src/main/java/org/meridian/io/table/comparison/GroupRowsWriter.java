package org.meridian.io.table.comparison;

import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.groups.GroupRow;
import org.meridian.scenario.groups.GroupRows;

/**
 * Groups as CSV, one row a group: {@code
 * group,name_en,name_zh,cities,ranked,in_top,top_share,mean,median,sum,best,weakest}, the best and
 * the weakest by the ids of the cities, then {@code best_score,weakest_score}.
 */
public final class GroupRowsWriter {

  private static final String[] HEADER = {
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
    "weakest",
    "best_score",
    "weakest_score"
  };

  private GroupRowsWriter() {}

  /** The table in a style. */
  public static byte[] toBytes(GroupRows rows, ScenarioResult result, TableStyle style) {
    TableCells csv = style.cells();
    for (String column : HEADER) {
      csv.cell(column);
    }
    csv.end();
    for (GroupRow row : rows.rows()) {
      csv.cell(row.set().key()).cell(row.set().name().en()).cell(row.set().name().zh());
      csv.cell(row.cities()).cell(row.ranked()).cell(row.inTop()).cell(row.topShare());
      csv.cell(row.mean()).cell(row.median()).cell(row.ranked() == 0 ? Double.NaN : row.sum());
      csv.cell(id(result.dataset(), row.best())).cell(id(result.dataset(), row.weakest()));
      csv.cell(score(result, row.best(), rows.node()));
      csv.cell(score(result, row.weakest(), rows.node())).end();
    }
    return csv.toBytes();
  }

  private static String id(Dataset dataset, int city) {
    return city == GroupRow.NOBODY ? "" : dataset.city(city).id();
  }

  private static double score(ScenarioResult result, int city, int node) {
    return city == GroupRow.NOBODY ? Double.NaN : result.cities().score(city, node);
  }
}
