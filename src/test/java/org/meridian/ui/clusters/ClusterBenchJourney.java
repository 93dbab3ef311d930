package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.ClusterClass;
import org.meridian.io.basemap.ShippedNames;
import org.meridian.render.figure.StripPainter;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.ui.map.MapView;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.stage.MapTools;
import org.meridian.ui.stage.ViewStage;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.clusters.ClusterRanking;
import org.meridian.view.clusters.ClusterWords;
import org.meridian.view.clusters.StripRoom;

/** The bench of clusters over the cities of November 2026: the hand, the keys, and the script. */
class ClusterBenchJourney {

  private static final double KM = 0.05;
  private static final Set<String> BAY =
      Set.of(
          "hong-kong",
          "guangzhou",
          "shenzhen",
          "zhuhai",
          "macao",
          "foshan",
          "dongguan",
          "jiangmen",
          "huizhou");

  private ViewStage stage;
  private ClusterBench bench;
  private MapView map;

  @BeforeEach
  void open() {
    stage = ViewStage.open(FrozenCities.dataset(), 1280, 720, this::view);
    await();
  }

  @AfterEach
  void close() {
    stage.close();
    assertThat(stage.failures()).isEmpty();
  }

  private Parent view(ViewStage.Tools tools) {
    tools.explorer().reducedMotion().set(true);
    bench =
        new ClusterBench(
            tools.explorer(), tools.background(), new ClusterFinder(ShippedNames.read()));
    map = MapTools.view(tools, new MapChoices(MapTools.settings(Map.of())));
    StripPane strip =
        new StripPane(
            tools.explorer(),
            tools.messages(),
            bench,
            new StripPainter(BundledTypefaces.bundled()),
            tools.background());
    StackPane middle = new StackPane(new ClustersView(bench, map, strip));
    HBox.setHgrow(middle, Priority.ALWAYS);
    ClusterControls controls = new ClusterControls(tools.explorer(), tools.messages(), bench);
    controls.setPrefWidth(220);
    controls.setMinWidth(220);
    VBox right =
        new VBox(
            new ClusterRankingView(tools.explorer(), tools.messages(), bench, new Label()),
            new ClusterCardView(tools.explorer(), tools.messages(), bench));
    right.setPrefWidth(260);
    right.setMinWidth(260);
    return new HBox(controls, middle, right);
  }

  private void await() {
    stage.await(
        () ->
            bench.content().get() != null
                && !bench.busy().getValue()
                && !stage.explorer().busy().get()
                && bench.content().get().settings().equals(bench.settings()));
  }

  private void act(Runnable action) {
    stage.run(action);
    await();
  }

  private void at(double km) {
    act(() -> bench.commitRadius(km));
  }

  private void press(KeyCode code, boolean shift) {
    Node on = stage.find("map", Node.class);
    act(
        () -> {
          on.requestFocus();
          Event.fireEvent(
              on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
        });
  }

  private ClusterContent clusters() {
    return stage.ask(() -> bench.clusters().orElseThrow());
  }

  private Cluster holding(String city) {
    ClusterContent found = clusters();
    int position = found.analysis().result().dataset().cityPosition(city).orElseThrow();
    return found.ofCity(position).orElseThrow(() -> new AssertionError(city));
  }

  private Set<String> members(String city) {
    return new TreeSet<>(clusters().analysis().memberIds(holding(city)));
  }

  private String name(String city) {
    return clusters().analysis().title(holding(city)).shortName().en();
  }

  private double radius() {
    return stage.explorer().scenario().get().clusters().radiusKm();
  }

  @Test
  void aDragShowsEveryRadiusOnItsWayAndIsOneStepOfUndo() {
    Node strip = stage.find("survival-strip", Node.class);
    StripRoom room =
        StripRoom.of(
            bench.content().get().shown().orElseThrow().strip(),
            strip.getLayoutBounds().getWidth(),
            strip.getLayoutBounds().getHeight());

    stage.drag(strip, new Point2D(room.x(150), 30), new Point2D(room.x(240), 30));
    await();

    assertThat(radius()).isCloseTo(240, within(1.5));
    assertThat(stage.find("clusters-radius", Label.class).getText())
        .isEqualTo(ClusterWords.km(radius()));
    assertThat(stage.find("clusters-because", Label.class).getText()).contains("km");
    act(stage.explorer()::undo);
    assertThat(radius()).isEqualTo(150);
    assertThat(stage.explorer().history().get().canUndo()).isFalse();
    assertThat(stage.find("clusters-radius", Label.class).getText()).isEqualTo("150");
  }

  @Test
  void bracketsGoToTheChangesAndShiftWithArrowsStepsTheRadius() {
    press(KeyCode.CLOSE_BRACKET, false);
    assertThat(radius()).isCloseTo(151.9, within(KM));
    press(KeyCode.OPEN_BRACKET, false);
    assertThat(radius()).isLessThan(150);
    at(150);
    press(KeyCode.RIGHT, true);
    assertThat(radius()).isEqualTo(151);
    press(KeyCode.UP, true);
    assertThat(radius()).isEqualTo(161);
  }

  @Test
  void digitsFlyToAClusterAndEscapeLetsGoOfIt() {
    stage.await(map::isSettled);
    double before = stage.ask(() -> map.exportScene().camera().scale());
    press(KeyCode.DIGIT2, false);
    assertThat(bench.chosenCities()).hasSize(BAY.size());
    assertThat(stage.find("cluster-name", Label.class).getText()).contains("Greater Bay");
    stage.await(() -> map.isSettled() && map.exportScene().camera().scale() > 2 * before);
    press(KeyCode.ESCAPE, false);
    assertThat(bench.chosenCities()).isEmpty();
  }

  @Test
  void theRankingListsClustersAndBothByOneScale() {
    TableView<ClusterRanking.Row> table = table();
    assertThat(table.getItems()).hasSize(clusters().listed().size());
    act(() -> stage.find("rank-both", ToggleButton.class).fire());
    assertThat(table.getItems())
        .anyMatch(ClusterRanking.Row::isCluster)
        .anyMatch(row -> !row.isCluster());
    act(() -> stage.find("rank-clusters", ToggleButton.class).fire());
    act(() -> table.getSelectionModel().select(2));
    assertThat(bench.chosenCities().stream().map(city -> city.id())).contains("amsterdam");
  }

  @SuppressWarnings("unchecked")
  private TableView<ClusterRanking.Row> table() {
    return (TableView<ClusterRanking.Row>) stage.find("cluster-ranking", TableView.class);
  }

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

  private int position(String city) {
    return clusters().analysis().result().dataset().cityPosition(city).orElseThrow();
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
