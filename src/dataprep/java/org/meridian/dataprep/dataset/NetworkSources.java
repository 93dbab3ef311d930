package org.meridian.dataprep.dataset;

import org.meridian.dataprep.hours.OfficeHours;
import org.meridian.dataprep.provider.NetworkProviders;
import org.meridian.dataprep.registry.IctOrganisations;
import org.meridian.dataprep.table.Table;

/**
 * What is known of networks other than those of the air: innovation, information and services.
 *
 * @param organisations of the registry of network devices
 * @param providers cloud and content networks
 * @param hours office hours in common
 */
public record NetworkSources(
    IctOrganisations organisations, NetworkProviders providers, OfficeHours hours) {

  /** The year of the latest lists of points of presence; the oldest are of 2020. */
  private static final int PROVIDER_YEAR = 2024;

  /** Adds the values of a placed city; a complete registry that names nothing there means 0. */
  void addValues(Table table, String city) {
    for (int year : organisations.years()) {
      table.add(city, "ict_organisations", year, organisations.count(year, city));
    }
    table.add(city, "network_providers", PROVIDER_YEAR, providers.count(city));
    double shared = OpenConnectivity.decimals(hours.shared(city), 4);
    table.add(city, "shared_office_hours", null, shared);
  }

  /** The table of links by companies in common. */
  Table links() {
    var table = new Table("from_id", "to_id", "indicator_id", "year", "value");
    for (NetworkProviders.Shared link : providers.links()) {
      table.add(link.from(), link.to(), "link_providers", PROVIDER_YEAR, link.companies());
    }
    return table;
  }
}
