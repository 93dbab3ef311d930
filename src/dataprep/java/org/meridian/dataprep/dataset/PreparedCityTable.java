package org.meridian.dataprep.dataset;

import java.util.List;
import org.meridian.dataprep.air.AirRoutes;
import org.meridian.dataprep.air.Airport;
import org.meridian.dataprep.air.AirportAssignment;
import org.meridian.dataprep.place.ListedCity;
import org.meridian.dataprep.place.Place;
import org.meridian.dataprep.place.Regions;
import org.meridian.dataprep.table.Table;

/** The city table of open-connectivity, from which the other datasets take names and positions. */
public final class PreparedCityTable {

  private final Regions regions;
  private final AirRoutes routes;
  private final AirportAssignment assignment;

  /** Takes what the attributes are made of. */
  public PreparedCityTable(Regions regions, AirRoutes routes, AirportAssignment assignment) {
    this.regions = regions;
    this.routes = routes;
    this.assignment = assignment;
  }

  /** One row a city, in the order of the list. */
  public Table of(List<ListedCity> cities) {
    var table =
        Table.ofCities(
            "qualifier_en",
            "qualifier_zh",
            "population",
            "airports",
            "geonames_id",
            "matched",
            "match_note",
            "match_note_zh");
    cities.forEach(city -> add(table, city));
    return table;
  }

  private void add(Table table, ListedCity city) {
    Place place = city.place();
    table.add(
        city.id(),
        city.nameEn(),
        city.nameZh(),
        city.country(),
        city.region(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        Regions.chinese(city.region()),
        regions.subregionEn(city.country()),
        regions.subregionZh(city.country()),
        city.qualifierEn(),
        city.qualifierZh(),
        place == null || place.population() == 0 ? null : place.population(),
        airports(city),
        place == null ? null : place.id(),
        city.matched(),
        city.note(),
        city.noteZh());
  }

  private String airports(ListedCity city) {
    StringBuilder codes = new StringBuilder();
    for (Airport airport : routes.airports()) {
      ListedCity served = assignment.city(airport);
      if (served != null && served.id().equals(city.id())) {
        codes.append(codes.isEmpty() ? "" : " ").append(airport.code());
      }
    }
    return codes.toString();
  }
}
