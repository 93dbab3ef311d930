package org.meridian.dataprep.air;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The air indicators of {@link AirFixture}, worked out by hand. */
class AirTest {

  @TempDir Path folder;
  private AirRoutes routes;
  private AirportAssignment assignment;

  @BeforeEach
  void readTheLittleWorld() throws IOException {
    routes = AirFixture.routes(folder);
    assignment = new AirportAssignment(routes, AirFixture.CITIES);
  }

  @Test
  void airportsServeTheirNamedCityTo100KilometresAndTheNearestTo60() {
    Map<String, String> served = new HashMap<>();
    for (Airport airport : routes.airports()) {
      if (assignment.city(airport) != null) {
        served.put(airport.code(), assignment.city(airport).id());
      }
    }
    assertThat(served).isEqualTo(Map.of("AAA", "a", "AAB", "a", "BBB", "b", "CCC", "c"));
    assertThat(assignment.size()).isEqualTo(4);
  }

  @Test
  void citiesCountWhereTheirRoutesLead() {
    var air = new AirIndicators(routes, assignment);
    assertThat(air.citiesReached("a")).isEqualTo(1);
    assertThat(air.citiesReached("b")).isEqualTo(2);
    assertThat(air.citiesReached("c")).isZero();
    assertThat(air.countriesReached("a")).isEqualTo(2);
    assertThat(air.countriesReached("b")).isEqualTo(1);
    assertThat(air.crossBorderLinks("b")).isEqualTo(1);
    assertThat(air.longHaul("a")).isEqualTo(1);
    assertThat(air.longHaul("b")).isZero();
    assertThat(air.runways("a")).isEqualTo(3);
    assertThat(air.runways("nowhere")).isZero();
  }

  /** The graph is the path FAR - a - b - c, and XYZ alone: five nodes, six pairs of other nodes. */
  @Test
  void worldGraphGivesBetweennessAndCloseness() {
    var graph = new WorldAirGraph(routes, assignment);
    Map<String, Double> betweenness = graph.betweenness();
    assertThat(betweenness.get("a")).isCloseTo(2 / 6.0, within(1e-15));
    assertThat(betweenness.get("b")).isCloseTo(2 / 6.0, within(1e-15));
    assertThat(betweenness.get("c")).isZero();
    assertThat(graph.harmonicCloseness("a")).isCloseTo((1 + 1 + 0.5) / 4, within(1e-15));
    assertThat(graph.harmonicCloseness("c")).isCloseTo((1 + 1 / 2.0 + 1 / 3.0) / 4, within(1e-15));
    assertThat(graph.harmonicCloseness("unknown")).isZero();
  }

  /**
   * Among the listed cities the path is a - b - c: the middle is linked with two, the ends with
   * one.
   */
  @Test
  void linksAddUpRoutesInBothDirections() {
    var links = new AirLinks(routes, assignment);
    var ab = new AirLinks.Pair(AirFixture.A, AirFixture.B);
    var bc = new AirLinks.Pair(AirFixture.B, AirFixture.C);
    assertThat(links.routes()).isEqualTo(Map.of(ab, 4, bc, 1));
    assertThat(links.jointReach().get(ab)).isCloseTo(Math.sqrt(2), within(1e-15));
    assertThat(links.jointReach().get(bc)).isCloseTo(Math.sqrt(2), within(1e-15));
  }
}
