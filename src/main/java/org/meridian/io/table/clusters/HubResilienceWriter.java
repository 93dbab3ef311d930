package org.meridian.io.table.clusters;

import java.util.List;
import org.meridian.flow.groups.LinkResilience.TwoYears;
import org.meridian.io.table.cells.TableCells;
import org.meridian.io.table.cells.TableStyle;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.scenario.clustering.figures.HubResilience;

/**
 * What became of the links of cities between two years as CSV: {@code
 * city_id,city_en,city_zh,before,after,kept,gained,recovery,partners_kept,rank_before,rank_after};
 * or the losses by partner: {@code city_id,partner_id,before,after,lost,kept}, the greatest first.
 */
public final class HubResilienceWriter {

  private final Dataset dataset;
  private final HubResilience.HubRanks ranks;
  private final TableStyle style;

  /** A writer of the links of two years of a dataset. */
  public HubResilienceWriter(Dataset dataset, TwoYears years, TableStyle style) {
    this.dataset = dataset;
    this.style = style;
    ranks = HubResilience.HubRanks.of(years, dataset.cities().size());
  }

  /** One row a city, in order. */
  public byte[] toBytes(List<Integer> cities) {
    TableCells csv = style.cells();
    csv.cell("city_id").cell("city_en").cell("city_zh").cell("before").cell("after").cell("kept");
    csv.cell("gained").cell("recovery").cell("partners_kept").cell("rank_before");
    csv.cell("rank_after").end();
    for (int position : cities) {
      City city = dataset.city(position);
      HubResilience hub = HubResilience.of(ranks, position);
      csv.cell(city.id()).cell(city.name().en()).cell(city.name().zh());
      csv.cell(hub.sums().before()).cell(hub.sums().after()).cell(hub.sums().keptShare());
      csv.cell(hub.sums().gainedShare()).cell(hub.sums().recovery()).cell(hub.partnersKept());
      csv.cell(rank(hub.rankBefore())).cell(rank(hub.rankAfter())).end();
    }
    return csv.toBytes();
  }

  private static String rank(int rank) {
    return rank == 0 ? "" : Integer.toString(rank);
  }

  /** The losses of each city by partner; those that lost nothing are left out. */
  public byte[] losses(List<Integer> cities) {
    TableCells csv = style.cells();
    csv.cell("city_id").cell("partner_id").cell("before").cell("after").cell("lost").cell("kept");
    csv.end();
    for (int position : cities) {
      for (HubResilience.HubLoss loss : HubResilience.of(ranks, position).losses()) {
        csv.cell(dataset.city(position).id()).cell(dataset.city(loss.partner()).id());
        csv.cell(loss.sums().before()).cell(loss.sums().after()).cell(loss.sums().lost());
        csv.cell(loss.sums().keptShare()).end();
      }
    }
    return csv.toBytes();
  }
}
