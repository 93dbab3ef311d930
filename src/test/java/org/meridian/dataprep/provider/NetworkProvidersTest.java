package org.meridian.dataprep.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.dataprep.air.AirRoutes;
import org.meridian.dataprep.air.AirportAssignment;
import org.meridian.dataprep.place.ListedCity;
import org.meridian.dataprep.place.PlaceFixture;
import org.meridian.dataprep.provider.NetworkProviders.Shared;

class NetworkProvidersTest {

  private static final String OWNERS =
      "list,company,note\none,One,\nonecdn,One,same\ntwo,Two,\nthree,Three,\nours,,left out\n";

  private static final List<ListedCity> CITIES =
      List.of(
          PlaceFixture.city("a", "Alpha", "GB", 0, 0),
          PlaceFixture.city("b", "Beta", "CN", 0, 10),
          PlaceFixture.city("c", "Gamma", "FR", 0, 12));

  @TempDir private Path folder;

  /**
   * Airport AAA serves Alpha, though its site is printed beside Gamma; BBX and CCX are no airports.
   */
  private NetworkProviders read(String owners) throws IOException {
    Path airports = folder.resolve("airports.csv");
    Files.writeString(airports, "code,city,country,lat,lon,runways\nAAA,Alpha,GB,0,0.1,2\n");
    Path routes = folder.resolve("routes.csv");
    Files.writeString(routes, "from,to\n");
    AirRoutes air = AirRoutes.read(airports, routes);
    Path bundle = folder.resolve("bundle.js");
    Files.writeString(
        bundle,
        "const A={iata:new Map([[\"AAA\",[0,12]],[\"BBX\",[.1,10]],[\"CCX\",[-.5,12]],"
            + "[\"FAR\",[40,40]]]),providers:{"
            + "one:{name:\"One\",url:\"https://one.example/\",pops:[\"AAA\",\"BBX\"]},"
            + "onecdn:{name:\"One CDN\",url:\"\",pops:[\"AAA\",\"CCX\",\"FAR\"]},"
            + "two:{name:\"Two\",url:\"\",pops:[\"AAA\",\"BBX\"]},"
            + "three:{name:\"Three\",url:\"\",pops:[\"AAA\",\"BBX\",\"CCX\"]},"
            + "ours:{name:\"Ours\",url:\"\",pops:[\"AAA\"]}}}");
    Path table = folder.resolve("companies.csv");
    Files.writeString(table, owners);
    return new NetworkProviders(bundle, table, air, new AirportAssignment(air, CITIES), CITIES);
  }

  @Test
  void countsCompaniesNotTheirServices() throws IOException {
    NetworkProviders providers = read(OWNERS);

    assertThat(providers.companyCount()).isEqualTo(3);
    assertThat(providers.count("a")).isEqualTo(3);
    assertThat(providers.count("b")).isEqualTo(3);
    assertThat(providers.count("c")).isEqualTo(2);
    assertThat(providers.count("elsewhere")).isZero();
  }

  @Test
  void linksCitiesThatShareThreeCompanies() throws IOException {
    assertThat(read(OWNERS).links()).containsExactly(new Shared("a", "b", 3));
  }

  @Test
  void everyListMustHaveAnOwner() {
    assertThatThrownBy(() -> read("list,company,note\none,One,\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("three");
  }
}
