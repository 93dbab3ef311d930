package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.rows.ClusterClass;
import org.meridian.flow.groups.GroupLinks;
import org.meridian.ui.ports.ClusterExport;
import org.meridian.view.clusters.ClusterCard;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterRanking;
import org.meridian.view.clusters.StripRoom;

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
    linksBothAndExport();
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
    stage.await(map::isSettled);
    assertThat(stage.ask(() -> map.exportScene().caption().title()))
        .isEqualTo("21 clusters, 17 with a leading city");
    assertThat(said("cluster-ranking"))
        .containsSequence("1", "Britain and Ireland", "14", "477.9")
        .containsSequence("2", "Greater Bay Area", "9", "388.3")
        .containsSequence("3", "Northern Europe", "10", "351.0")
        .containsSequence("4", "Yangtze River Delta", "10", "315.3")
        .containsSequence("5", "Tokaido", "7", "234.8");
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
    assertThat(chips()).containsExactly("Multi-core", "Cross-border: CN HK MO");
    assertThat(said("cluster-card"))
        .contains("\u7ca4\u6e2f\u6fb3\u5927\u6e7e\u533a \u00b7 9 cities \u00b7 span 149 km")
        .containsSequence("hong-kong", "HK", "57.9", "guangzhou", "CN", "54.7", "shenzhen");
    at(68.9);
    assertThat(members("hong-kong")).hasSize(8);
    drag(68.9, 69);
    assertThat(members("hong-kong")).containsExactlyInAnyOrderElementsOf(BAY);
    drag(69, 236);
    assertThat(members("hong-kong")).containsExactlyInAnyOrderElementsOf(BAY);
    int branch = holding("hong-kong").branch();
    assertThat(clusters().events().between(69, 236))
        .as("a long steady bar")
        .noneMatch(event -> event.branch() == branch || event.into() == branch);
    drag(236, 237);
    assertThat(members("hong-kong"))
        .containsAll(Set.of("xiamen", "quanzhou", "fuzhou", "shantou"))
        .hasSize(13);
    at(254.5);
    assertThat(members("hong-kong")).hasSize(54).contains("shanghai", "beijing");
  }

  private List<String> chips() {
    return stage.ask(
        () ->
            stage.find("cluster-classes", Node.class).lookupAll(".tag").stream()
                .map(tag -> ((Label) tag).getText())
                .toList());
  }

  /** Drags the radius in the strip. */
  private void drag(double from, double to) {
    at(from);
    Node strip = stage.find("survival-strip", Node.class);
    var bounds = strip.getLayoutBounds();
    StripRoom room =
        StripRoom.of(
            bench.content().get().shown().orElseThrow().strip(),
            bounds.getWidth(),
            bounds.getHeight());
    stage.drag(strip, new Point2D(room.x(from), 30), new Point2D(room.x(to), 30));
    await();
    assertThat(radius()).isEqualTo(Math.rint(to));
  }

  /** 0:55 */
  private void yangtzeDelta() {
    at(82.5);
    assertThat(members("wuxi")).doesNotContain("shanghai");
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
    at(150);
    press(KeyCode.DIGIT4, false);
    assertThat(chips()).containsExactly("Single-core");
  }

  /** 1:25 */
  private void northernEurope() {
    at(52.5);
    assertThat(members("amsterdam"))
        .containsExactlyInAnyOrder("amsterdam", "rotterdam", "the-hague", "delft");
    at(78.5);
    assertThat(members("amsterdam")).hasSize(7).contains("brussels", "antwerp", "louvain-la-neuve");
    at(93.3);
    assertThat(members("amsterdam")).doesNotContain("cologne", "dusseldorf").contains("eindhoven");
    at(93.5);
    assertThat(members("amsterdam")).hasSize(10).contains("cologne", "dusseldorf");
    assertThat(between("eindhoven", "dusseldorf")).isCloseTo(93.4, within(0.05));
    at(152.5);
    assertThat(members("amsterdam")).doesNotContain("frankfurt");
    at(153);
    assertThat(members("amsterdam")).contains("frankfurt").doesNotContain("munich");
    at(157.5);
    assertThat(members("amsterdam")).contains("munich").doesNotContain("zurich");
    at(164.5);
    assertThat(members("amsterdam")).contains("munich", "zurich").doesNotContain("london");
    at(286);
    assertThat(members("amsterdam")).contains("london");
  }

  private double between(String one, String other) {
    var places = clusters().analysis().places();
    int from = -1;
    int to = -1;
    for (int place = 0; place < places.size(); place++) {
      from = places.city(place).id().equals(one) ? place : from;
      to = places.city(place).id().equals(other) ? place : to;
    }
    return places.distanceKm(from, to);
  }

  /** 2:00 */
  private void northEast() {
    at(144);
    assertThat(clusters().ofCity(position("new-york"))).isEmpty();
    at(144.5);
    assertThat(members("new-york"))
        .containsExactlyInAnyOrder("new-york", "philadelphia", "baltimore", "washington");
    at(300);
    act(() -> bench.choose(holding("new-york")));
    assertThat(said("cluster-card")).contains("boston is 305.8 km from new-york: joins at 306 km.");
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
    assertThat(bench.content().get().settings().among()).hasValue(200);
    assertThat(radius()).isEqualTo(365);
    assertThat(stage.find("clusters-minimum", TextField.class).getText()).isEqualTo("2");
    act(() -> bench.choose(holding("dallas")));
    assertThat(said("cluster-card")).contains("Dallas-Houston", "Multi-core");
    act(() -> bench.choose(holding("vancouver")));
    assertThat(said("cluster-card"))
        .contains("Vancouver-Seattle", "Multi-core", "Cross-border: CA US");
    assertThat(said("clusters-because").getFirst()).startsWith("One cluster holds 23 %");
  }

  /** 2:45 */
  private void linksBothAndExport() {
    act(() -> stage.find("clusters-preset-usual", ToggleButton.class).fire());
    press(KeyCode.DIGIT3, false);
    ClusterCard card = bench.content().get().shown().orElseThrow().card().orElseThrow();
    assertThat(card.partners()).hasSize(5);
    assertThat(name("london")).isEqualTo("Britain and Ireland");
    assertThat(card.partners().getFirst().cluster()).isEqualTo(holding("london"));
    stage.await(map::isSettled);
    assertThat(bench.content().get().lit()).contains("amsterdam", "cologne");
    linksByRoutes();

    act(() -> stage.find("rank-both", ToggleButton.class).fire());
    ClusterRanking both = bench.content().get().shown().orElseThrow().both();
    assertThat(both.rows())
        .anyMatch(ClusterRanking.Row::isCluster)
        .anyMatch(row -> row.city() >= 0);
    assertThat(both.rows().stream().filter(ClusterRanking.Row::isCluster).findFirst())
        .hasValueSatisfying(row -> assertThat(row.rank()).isEqualTo(29))
        .hasValueSatisfying(row -> assertThat(row.cluster()).isEqualTo(2));
    assertThat(said("cluster-ranking"))
        .containsSequence("#", "Name", "Cities", "Mean", "1", "london", "78.4");

    MenuButton menu = stage.find("clusters-export", MenuButton.class);
    act(() -> menu.getItems().forEach(MenuItem::fire));
    act(() -> ((Menu) menu.getItems().get(6)).getItems().getFirst().fire());
    assertThat(pictures).hasSize(3);
    assertThat(exports.stream().map(ClusterExport::file))
        .contains(
            ClusterExport.ClusterFile.MEMBERS,
            ClusterExport.ClusterFile.LINKS,
            ClusterExport.ClusterFile.OUTLINES);
  }

  /** The strongest sums of air routes: London and Amsterdam, Hong Kong and Shanghai. */
  private void linksByRoutes() {
    MenuButton layers = stage.find("clusters-arcs", MenuButton.class);
    CheckMenuItem routes = (CheckMenuItem) layers.getItems().getFirst();
    act(() -> routes.setSelected(true));
    act(routes::fire);
    GroupLinks sums = clusters().layers().getFirst().links().links();
    assertThat(sums.between(1, 3).sum()).isEqualTo(114);
    assertThat(sums.between(2, 4).sum()).isEqualTo(84);
    assertThat(sums.between(1, holding("zurich").number()).sum()).isEqualTo(74);
    act(() -> stage.explorer().undo());
    assertThat(clusters().layers()).isEmpty();
  }
}
