package org.meridian.dataprep.land;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.meridian.dataprep.place.Place;
import org.meridian.dataprep.place.Sphere;

/**
 * Seaports that can be trusted: with coordinates and within 25 km of the coast. The rule also drops
 * most ports that the source puts in the wrong place.
 */
public final class SeaPorts {

  private static final double COASTAL_KM = 25;

  private final List<double[]> coastal = new ArrayList<>();
  private int withoutCoordinates;
  private int inland;

  /**
   * Reads the ports and drops those that cannot be trusted.
   *
   * @param json the ports by UN/LOCODE
   * @param coast a coast that is coarse enough to leave out wide rivers
   */
  public SeaPorts(Path json, Coast coast) throws IOException {
    for (JsonNode port : new ObjectMapper().readTree(json.toFile())) {
      JsonNode coordinates = port.path("coordinates");
      if (coordinates.size() != 2) {
        withoutCoordinates++;
      } else if (coast.distance(coordinates.get(1).asDouble(), coordinates.get(0).asDouble())
          > COASTAL_KM) {
        inland++;
      } else {
        coastal.add(new double[] {coordinates.get(1).asDouble(), coordinates.get(0).asDouble()});
      }
    }
  }

  /** The number of coastal ports within a distance of a place. */
  public int within(Place place, double km) {
    return (int)
        coastal.stream()
            .filter(port -> Sphere.distance(place.lat(), place.lon(), port[0], port[1]) <= km)
            .count();
  }

  /** What was kept and dropped, for the log. */
  public String summary() {
    return "%d coastal ports, %d without coordinates, %d inland"
        .formatted(coastal.size(), withoutCoordinates, inland);
  }
}
