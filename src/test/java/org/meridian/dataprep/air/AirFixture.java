package org.meridian.dataprep.air;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.meridian.dataprep.place.ListedCity;
import org.meridian.dataprep.place.PlaceFixture;

/**
 * A little world on the equator: city a with two airports AAA and AAB, cities b and c of another
 * country with BBB and CCC, and the airport FAR, 45 degrees away, that serves no listed city.
 * Routes: AAA and AAB to BBB and back, BBB to CCC one way, AAA to FAR.
 */
final class AirFixture {

  static final ListedCity A = PlaceFixture.city("a", "Alpha", "GB", 0, 0);
  static final ListedCity B = PlaceFixture.city("b", "Beta", "CN", 0, 10);
  static final ListedCity C = PlaceFixture.city("c", "Gamma", "CN", 0, 12);
  static final List<ListedCity> CITIES = List.of(A, B, C);

  private AirFixture() {}

  static AirRoutes routes(Path folder) throws IOException {
    Path airports = folder.resolve("airports.csv");
    Path routes = folder.resolve("routes.csv");
    Files.writeString(
        airports,
        """
        code,city,country,lat,lon,runways
        AAA,Alpha,UK,0,0.1,2
        AAB,North / Alpha,UK,0,0.7,1
        BBB,Elsewhere,CN,0,10.5,3
        CCC,Gamma,CN,0,12,1
        FAR,Nowhere,BR,0,45,1
        XYZ,Elsewhere,UK,0,0.7,1
        """);
    Files.writeString(
        routes,
        """
        from,to
        AAA,BBB
        AAA,FAR
        AAB,BBB
        BBB,AAA
        BBB,AAB
        BBB,CCC
        """);
    return AirRoutes.read(airports, routes);
  }
}
