package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.meridian.cluster.Cluster;
import org.meridian.cluster.rows.KnownName;
import org.meridian.io.reference.ShippedNames;
import org.meridian.model.City;
import org.meridian.render.figure.strip.StripPainter;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.ui.groups.GroupCommands;
import org.meridian.ui.map.MapView;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.ports.ClusterExport;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.stage.MapTools;
import org.meridian.ui.stage.ViewStage;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.ClusterContent;
import org.meridian.view.clusters.ClusterFinder;

/** The bench of clusters over the cities of November 2026, with hands on it. */
abstract class ClusterStage {

  /** The cities of the Greater Bay Area. */
  static final Set<String> BAY =
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

  ViewStage stage;
  ClusterBench bench;
  MapView map;
  ClusterControls controls;
  LiveMessages messages;
  final List<FileDialogs.DialogFileKind> pictures = new ArrayList<>();
  final List<ClusterExport> exports = new ArrayList<>();
  final List<KnownName> ownNames = new ArrayList<>();

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

  Parent view(ViewStage.Tools tools) {
    tools.explorer().reducedMotion().set(true);
    messages = tools.messages();
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
    StackPane middle =
        new StackPane(new ClustersView(tools.explorer(), tools.messages(), bench, map, strip));
    HBox.setHgrow(middle, Priority.ALWAYS);
    controls =
        new ClusterControls(
            tools.explorer(),
            tools.messages(),
            bench,
            new ClusterWriting(pictures::add, exports::add, taken -> taken.accept(ownNames)));
    ScrollPane scroll = new ScrollPane(controls);
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox left = new VBox(scroll, controls.because());
    left.setPrefWidth(220);
    left.setMinWidth(220);
    VBox right =
        new VBox(
            new ClusterRankingView(tools.explorer(), tools.messages(), bench, new Label()),
            new ClusterCardView(
                tools.explorer(),
                tools.messages(),
                bench,
                new GroupCommands(tools.explorer(), tools.messages())));
    right.setPrefWidth(260);
    right.setMinWidth(260);
    return new HBox(left, middle, right);
  }

  void await() {
    stage.await(
        () ->
            bench.content().get() != null
                && !bench.busy().getValue()
                && !stage.explorer().busy().get()
                && bench.content().get().settings().equals(bench.settings()));
  }

  void act(Runnable action) {
    stage.run(action);
    await();
  }

  void at(double km) {
    act(() -> bench.commitRadius(km));
  }

  void press(KeyCode code, boolean shift) {
    Node on = stage.find("map", Node.class);
    act(
        () -> {
          on.requestFocus();
          Event.fireEvent(
              on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
        });
  }

  ClusterContent clusters() {
    return stage.ask(() -> bench.clusters().orElseThrow());
  }

  Cluster holding(String city) {
    ClusterContent found = clusters();
    int position = found.analysis().result().dataset().cityPosition(city).orElseThrow();
    return found.ofCity(position).orElseThrow(() -> new AssertionError(city));
  }

  int position(String city) {
    return stage.explorer().dataset().get().cityPosition(city).orElseThrow();
  }

  City city(String id) {
    return stage.explorer().dataset().get().city(position(id));
  }

  Set<String> members(String city) {
    return new TreeSet<>(clusters().analysis().memberIds(holding(city)));
  }

  String name(String city) {
    return clusters().analysis().title(holding(city)).shortName().en();
  }

  double radius() {
    return stage.explorer().scenario().get().clusters().radiusKm();
  }

  /** All words that a part of the window says, from the top down. */
  List<String> said(String id) {
    return stage.ask(
        () -> {
          List<String> words = new ArrayList<>();
          listen(stage.find(id, Node.class), words);
          return words;
        });
  }

  private static void listen(Node node, List<String> words) {
    if (node instanceof Labeled said && said.isVisible() && said.getText() != null) {
      words.add(said.getText());
      words.remove("");
    }
    if (node instanceof Parent parent && node.isVisible()) {
      Stream<Node> parts = parent.getChildrenUnmodifiable().stream();
      boolean isRows =
          parent.getChildrenUnmodifiable().stream().allMatch(TableRow.class::isInstance);
      (isRows ? parts.sorted(Comparator.comparingDouble(Node::getLayoutY)) : parts)
          .forEach(part -> listen(part, words));
    }
  }
}
