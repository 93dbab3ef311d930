package org.meridian.io.basemap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.geo.Maps;
import org.meridian.geo.basemap.Basemap;
import org.meridian.geo.clip.GeoShapes;
import org.meridian.geo.sphere.UnitSphere;

/** Reading the basemaps that ship and saying why others cannot be read. */
class TopologyReaderTest {

  private static final String SQUARE =
      """
      {"type":"Topology",
       "objects":{
        "countries":{"type":"GeometryCollection","geometries":[
         {"type":"Polygon","arcs":[[0,1]],"id":"001","properties":{"name":"West"}},
         {"type":"MultiPolygon","arcs":[[[-1,2]]],"properties":{"name":"East"}}]},
        "land":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[2,1]]}]}},
       "arcs":[[[10,0],[0,10]],[[10,10],[-10,0],[0,-10],[10,0]],[[10,0],[10,0],[0,10],[-10,0]]],
       "transform":{"scale":[0.1,0.1],"translate":[5,40]}}
      """;

  private static Basemap read(String text) throws BasemapFailure {
    return new TopologyReader()
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aSmallTopologyIsReadExactly() throws BasemapFailure {
    Basemap map = read(SQUARE);
    assertThat(map.countryNames()).containsExactly("West", "East");
    assertThat(map.countryCodes()).containsExactly("001", "");
    assertThat(map.countries().featureAt(5.5, 40.5)).isZero();
    assertThat(map.countries().featureAt(6.5, 40.5)).isEqualTo(1);
    assertThat(map.countries().featureAt(7.5, 40.5)).isEqualTo(-1);
    assertThat(map.land().size()).isEqualTo(1);
    assertThat(map.land().points()).isEqualTo(6);
    assertThat(map.borders().size()).isEqualTo(1);
    assertThat(map.borders().points()).isEqualTo(2);
    assertThat(map.borders().lon(0)).isEqualTo(6);
    assertThat(map.borders().lat(1)).isEqualTo(41);
    assertThat(map.coast().size()).isEqualTo(2);
  }

  @Test
  void theShippedMapsHoldWhatTheyShould() {
    Basemap land = Maps.read("land-110m");
    assertThat(land.borders().size()).isZero();
    assertThat(land.countries().size()).isZero();
    Basemap countries = Maps.read("countries-110m");
    assertThat(countries.countryNames()).hasSize(177).contains("China", "France");
    int china = countries.countries().featureAt(116.4, 39.9);
    assertThat(countries.countryNames().get(china)).isEqualTo("China");
    assertThat(countries.countryCodes().get(china)).isEqualTo("156");
    assertThat(countries.borders().size()).isGreaterThan(250);
  }

  @Test
  void coastsRunNeitherAlongTheAntimeridianNorThroughThePole() {
    for (String name : List.of("land-110m", "land-50m", "countries-50m")) {
      GeoShapes coast = Maps.read(name).coast();
      for (int line = 0; line < coast.size(); line++) {
        for (int i = coast.start(line) + 1; i < coast.end(line); i++) {
          boolean along = Math.abs(coast.lon(i)) == 180 && Math.abs(coast.lon(i - 1)) == 180;
          assertThat(along).isFalse();
          assertThat(Math.abs(coast.lat(i))).isLessThan(89);
        }
      }
    }
  }

  @Test
  void longEdgesAreDivided() {
    GeoShapes land = Maps.read("land-110m").land();
    for (int ring = 0; ring < land.size(); ring++) {
      for (int i = land.start(ring) + 1; i < land.end(ring); i++) {
        assertThat(Math.abs(UnitSphere.turn(land.lon(i) - land.lon(i - 1))))
            .isLessThanOrEqualTo(2.001);
        assertThat(Math.abs(land.lat(i) - land.lat(i - 1))).isLessThanOrEqualTo(2.001);
      }
    }
  }

  @Test
  void brokenJsonIsLocated() {
    assertThatThrownBy(() -> read("{\"type\":\"Topology\",\n \"arcs\":[[1,2}}"))
        .isInstanceOfSatisfying(
            BasemapFailure.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(BasemapFailure.Reason.NOT_JSON);
              assertThat(failure.line()).isEqualTo(2);
              assertThat(failure.column()).isPositive();
              assertThat(failure.detail()).isEmpty();
            });
  }

  @Test
  void otherJsonIsRefused() {
    assertThatThrownBy(() -> read("{\"type\":\"Topology\",\"objects\":{\"roads\":{}}}"))
        .isInstanceOfSatisfying(
            BasemapFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(BasemapFailure.Reason.NOT_A_MAP));
  }
}
