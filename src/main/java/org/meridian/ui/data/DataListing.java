package org.meridian.ui.data;

import java.util.List;
import org.meridian.model.City;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.CitySearch;
import org.meridian.view.data.DataContent;
import org.meridian.view.data.DataOrder;

/** Makes the table of values on a worker, and remembers the names that are searched. */
final class DataListing {

  private List<City> cities = List.of();
  private CitySearch search = new CitySearch(cities);

  /**
   * What is asked for.
   *
   * @param search as typed; empty for all cities
   */
  record Query(ScenarioResult result, DataOrder order, Language language, String search) {}

  /** The table that answers a query. */
  synchronized DataContent list(Query query) {
    if (query.search().isBlank()) {
      return DataContent.of(query.result(), query.order(), query.language(), city -> true);
    }
    if (cities != query.result().dataset().cities()) {
      cities = query.result().dataset().cities();
      search = new CitySearch(cities);
    }
    boolean[] found = search.matches(query.search());
    return DataContent.of(query.result(), query.order(), query.language(), city -> found[city]);
  }
}
