package org.meridian.io.table;

import org.meridian.flow.NetworkMeasures;
import org.meridian.model.City;
import org.meridian.model.Dataset;

/**
 * Network measures as CSV: {@code
 * city_id,city_en,city_zh,country,region,degree,strength,betweenness,harmonic_closeness,eigenvector},
 * in the order of the dataset.
 */
public final class MeasuresWriter {

  private static final String[] HEADER = {
    "city_id",
    "city_en",
    "city_zh",
    "country",
    "region",
    "degree",
    "strength",
    "betweenness",
    "harmonic_closeness",
    "eigenvector"
  };

  private MeasuresWriter() {}

  /** The table in a style. */
  public static byte[] toBytes(Dataset dataset, NetworkMeasures measures, CsvStyle style) {
    CsvText csv = new CsvText(style);
    for (String column : HEADER) {
      csv.cell(column);
    }
    csv.end();
    for (int row = 0; row < dataset.cities().size(); row++) {
      City city = dataset.city(row);
      csv.cell(city.id()).cell(city.name().en()).cell(city.name().zh());
      csv.cell(city.country()).cell(city.region());
      csv.cell(measures.degree()[row]).cell(measures.strength()[row]);
      csv.cell(measures.betweenness()[row]).cell(measures.harmonic()[row]);
      csv.cell(measures.eigenvector()[row]).end();
    }
    return csv.toBytes();
  }
}
