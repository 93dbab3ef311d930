package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The verb {@code tiers}. */
class TiersCommandTest {

  @Test
  void cutsByRankAsPicturesDo() {
    Session tiers =
        Session.run("tiers", "--dataset", "open-connectivity", "--method", "ranks:10,20,50,100");

    assertThat(tiers.code()).isZero();
    assertThat(tiers.lines()[0]).isEqualTo("tier,city_id,city_en,value");
    Map<String, Long> counts =
        Arrays.stream(tiers.lines())
            .skip(1)
            .collect(Collectors.groupingBy(line -> line.split(",")[0], Collectors.counting()));
    assertThat(counts)
        .containsEntry("1", 10L)
        .containsEntry("2", 10L)
        .containsEntry("3", 30L)
        .containsEntry("4", 50L);
  }
}
