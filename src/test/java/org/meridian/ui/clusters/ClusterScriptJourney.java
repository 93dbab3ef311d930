package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.rows.ClusterClass;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterContent;

/** The script of three minutes, sentence by sentence. */
final class ClusterScriptJourney extends ClusterStage {

  @Test
  void theScriptOfThreeMinutesHolds() {
    start();
    greaterBay();
    yangtzeDelta();
    northernEurope();
    northEast();
    twentyThree();
  }

  /** 0:00 */
  private void start() {
    ClusterContent found = clusters();
    assertThat(found.analysis().clusters().clusters()).hasSize(21);
    assertThat(found.listed()).hasSize(17);
    List<Cluster> first = found.listed().subList(0, 5);
    assertThat(first.stream().map(found.analysis()::title).map(title -> title.shortName().en()))
        .containsExactly(
            "Britain and Ireland",
            "Greater Bay Area",
            "Northern Europe",
            "Yangtze River Delta",
            "Tokaido");
    assertThat(first.stream().map(cluster -> Math.round(cluster.score())))
        .containsExactly(478L, 388L, 351L, 315L, 235L);
    assertThat(first.stream().filter(this::isInChinaOrJapan)).hasSize(3);
  }

  private boolean isInChinaOrJapan(Cluster cluster) {
    return Set.of("CN", "HK", "MO", "JP")
        .containsAll(clusters().analysis().rows().get(cluster.number() - 1).countries());
  }

  /** 0:25 */
  private void greaterBay() {
    press(KeyCode.DIGIT2, false);
    var row = clusters().analysis().rows().get(holding("hong-kong").number() - 1);
    assertThat(row.countries()).containsExactly("CN", "HK", "MO");
    assertThat(row.kind()).isEqualTo(ClusterClass.MULTI_CORE);
    assertThat(row.leading().stream().map(place -> clusters().analysis().places().city(place).id()))
        .containsExactly("hong-kong", "guangzhou", "shenzhen");
    for (double km : new double[] {69, 150, 236}) {
      at(km);
      assertThat(members("hong-kong")).containsExactlyInAnyOrderElementsOf(BAY);
    }
    at(237);
    assertThat(members("hong-kong"))
        .containsAll(Set.of("xiamen", "quanzhou", "fuzhou", "shantou"))
        .hasSize(13);
    at(254.5);
    assertThat(members("hong-kong")).hasSize(54).contains("shanghai", "beijing");
  }

  /** 0:55 */
  private void yangtzeDelta() {
    at(83);
    assertThat(members("shanghai"))
        .containsExactlyInAnyOrder("shanghai", "wuxi", "nantong", "suzhou");
    at(120);
    assertThat(members("shanghai")).hasSize(5).contains("hangzhou");
    at(122.5);
    assertThat(members("shanghai")).contains("nanjing");
    at(143);
    assertThat(members("shanghai")).hasSize(10);
    assertThat(clusters().analysis().rows().get(holding("shanghai").number() - 1).kind())
        .isEqualTo(ClusterClass.SINGLE_CORE);
  }

  /** 1:25 */
  private void northernEurope() {
    at(52.5);
    assertThat(members("amsterdam"))
        .containsExactlyInAnyOrder("amsterdam", "rotterdam", "the-hague", "delft");
    at(78.5);
    assertThat(members("amsterdam")).hasSize(7);
    at(93.5);
    assertThat(members("amsterdam")).hasSize(10).contains("cologne", "dusseldorf");
    at(153);
    assertThat(members("amsterdam")).contains("frankfurt");
    at(164.5);
    assertThat(members("amsterdam")).contains("munich", "zurich").doesNotContain("london");
    at(286);
    assertThat(members("amsterdam")).contains("london");
  }

  /** 2:00 */
  private void northEast() {
    at(144);
    assertThat(clusters().ofCity(position("new-york"))).isEmpty();
    at(144.5);
    assertThat(members("new-york")).hasSize(4).contains("philadelphia", "baltimore");
    at(305);
    assertThat(members("new-york")).doesNotContain("boston");
    at(306);
    assertThat(members("new-york")).contains("boston").doesNotContain("detroit", "toronto");
    at(308);
    assertThat(members("new-york")).contains("detroit", "toronto");
  }

  /** 2:20 */
  private void twentyThree() {
    act(() -> stage.find("clusters-preset-twenty-three", ToggleButton.class).fire());
    assertThat(clusters().analysis().clusters().clusters()).hasSize(23);
    assertThat(members("dallas")).contains("houston");
    assertThat(members("vancouver")).contains("seattle");
    assertThat(members("amsterdam")).contains("london", "paris", "munich");
    assertThat(stage.find("clusters-preset-twenty-three", ToggleButton.class).isSelected())
        .isTrue();
    BenchContent shown = bench.content().get();
    assertThat(shown.settings().among()).hasValue(200);
    assertThat(name("amsterdam")).isNotBlank();
  }
}
