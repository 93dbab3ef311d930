package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.dataset.SmallPackage;

/** What the verb {@code clusters} says of the links of two years, by figures worked out by hand. */
class ClusterResilienceTest {

  @TempDir private Path folder;
  private Path dataset;

  @BeforeEach
  void write() throws IOException {
    SmallPackage content =
        new SmallPackage()
            .text(
                "cities.csv",
                """
                id,name_en,name_zh,country,region,lat,lon,population
                a1,Alpha,\u7532,PE,Americas,10,0,10
                a2,Beta,\u4e59,EC,Americas,10,0.5,5
                b1,Gamma,\u4e19,NO,Europe,40,0,8
                b2,Delta,\u4e01,SE,Europe,40,0.5,4
                c,Epsilon,\u620a,CL,Americas,-40,0,1
                """)
            .text(
                "values.csv",
                """
                city_id,indicator_id,year,value
                a1,ships,2020,90
                a2,ships,2020,50
                b1,ships,2020,80
                b2,ships,2020,40
                c,ships,2020,10
                a1,noise,2020,1
                a2,noise,2020,2
                b1,noise,2020,1
                b2,noise,2020,2
                c,noise,2020,3
                """)
            .text(
                "links.csv",
                """
                from_id,to_id,indicator_id,year,value
                a1,a2,flights,2020,10
                a1,b1,flights,2020,20
                a1,c,flights,2020,10
                a2,b2,flights,2020,2
                b1,b2,flights,2020,6
                a1,a2,flights,2021,5
                a1,b1,flights,2021,30
                a2,b2,flights,2021,4
                b1,b2,flights,2021,6
                """);
    dataset = FolderArgument.write(content, folder.resolve("small"));
  }

  /** A row without names, whole figures without a decimal. */
  private static String figures(String row) {
    return row.replaceFirst(",[^,]*,[^,]*,", " ").replaceAll("\\.0(?=,|$)", "");
  }

  private Session clusters(String with) {
    return Session.run(
        "clusters",
        "--dataset",
        dataset.toString(),
        "--radius-km",
        "100",
        "--min-cities",
        "2",
        "--year",
        "2020",
        "--with",
        with,
        "--link",
        "flights",
        "--with-year",
        "2021");
  }

  @Test
  void writesWhatAnotherYearKept() {
    Session rows = clusters("resilience");

    assertThat(rows.code()).isZero();
    assertThat(rows.lines()[0])
        .isEqualTo(
            "cluster,name_en,name_zh,part,before,after,kept,gained,recovery,"
                + "partners_kept,rank_before,rank_after,without_leader");
    assertThat(rows.out().lines().skip(1).map(ClusterResilienceTest::figures))
        .containsExactly(
            "1 all,42,39,"
                + 27 / 42.0
                + ","
                + 12 / 42.0
                + ","
                + 39 / 42.0
                + ",1,1,2,"
                + (1 - 2 / 42.0),
            "1 inside,10,5,0.5,0,0.5,,,,",
            "1 clusters,22,34,1," + 12 / 22.0 + "," + 34 / 22.0 + ",,,,",
            "1 rest,10,0,0,0,0,,,,",
            "2 all,28,40,1," + 12 / 28.0 + "," + 40 / 28.0 + ",1,2,1," + (1 - 2 / 28.0),
            "2 inside,6,6,1,0,1,,,,",
            "2 clusters,22,34,1," + 12 / 22.0 + "," + 34 / 22.0 + ",,,,",
            "2 rest,0,0,,,,,,,");
  }

  @Test
  void writesWhatWasLostByPartnerTheGreatestFirst() {
    assertThat(clusters("losses").out().lines())
        .containsExactly(
            "cluster,partner,before,after,lost,kept",
            "1,rest,10.0,0.0,10.0,0.0",
            "1,inside,10.0,5.0,5.0,0.5",
            "1,2,22.0,34.0,0.0,1.0",
            "2,1,22.0,34.0,0.0,1.0",
            "2,inside,6.0,6.0,0.0,1.0");
  }
}
