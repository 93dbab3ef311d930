package org.meridian.ui.clusters.layers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.indicator.StrengthRule;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.clusters.ClusterBench;
import org.meridian.ui.map.multiples.MultiplesGrid;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.map.pane.MapNavigator;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.EmptyPage;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.view.clusters.BenchContent;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.clusters.layers.LayerRow;
import org.meridian.view.clusters.layers.LayeredPair;
import org.meridian.view.clusters.layers.LayersContent;
import org.meridian.view.map.MapContent;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.camera.DataFit;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.MapOptions;

/**
 * Links between clusters in up to three layers: small maps side by side under one camera, the
 * figures of each, and the pairs of clusters with the layer that links them most.
 */
public final class LayersView extends VBox {

  private static final double MAPS_SHARE = 0.5;

  /** The headings of a table and its frame. */
  private static final double HEAD = 34;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final ClusterBench bench;
  private final ClusterFinder finder;
  private final MapChoices choices;
  private final MapNavigator navigator;
  private final MultiplesGrid grid = new MultiplesGrid();
  private final List<LayerMap> maps = new ArrayList<>();
  private final LayerTable<LayerRow> table;
  private final LayerTable<LayeredPair> pairs;
  private final SplitPane page;
  private final EmptyPage empty;
  private final Button choose = new Button();
  private final NewestWins<BenchContent, LayersContent> work;
  private LayersContent shown;
  private String openedOn = "";

  /**
   * @param explorer what is shown
   * @param messages words
   * @param bench whose clusters are linked
   * @param finder lays clusters over maps
   * @param choices how maps are drawn
   * @param drawing draws maps
   */
  public LayersView(
      Explorer explorer,
      LiveMessages messages,
      ClusterBench bench,
      ClusterFinder finder,
      MapChoices choices,
      MapPane.Drawing drawing) {
    this.explorer = explorer;
    this.messages = messages;
    this.bench = bench;
    this.finder = finder;
    this.choices = choices;
    navigator =
        new MapNavigator(
            choices, (options, width, height) -> quiet(options), explorer.reducedMotion()::get);
    table = new LayerTable<>("layer-figures", "clusters.layers.tab", explorer, messages);
    pairs = new LayerTable<>("layer-pairs", "clusters.layers.pair", explorer, messages);
    for (int at = 0; at < ClusterLinkLayers.MOST; at++) {
      maps.add(new LayerMap(at, explorer, messages, choices, navigator, drawing));
    }
    page = page();
    empty = new EmptyPage(messages, "clusters.layers.tab", "clusters.layers.none", choose);
    prepareEmpty();
    assemble();
    work = drawing.background().newest(LayersView::content, this::show);
    listen();
  }

  private SplitPane page() {
    new ScaledLengths(explorer.textScale())
        .follow(HEAD + ClusterLinkLayers.MOST * LayerTable.ROW, this::tableHeight);
    VBox.setVgrow(pairs, Priority.ALWAYS);
    SplitPane split = new SplitPane(grid, new VBox(8, table, pairs));
    split.setOrientation(Orientation.VERTICAL);
    split.setDividerPositions(MAPS_SHARE);
    return split;
  }

  private void assemble() {
    StackPane pages = new StackPane(page, empty);
    pages.setMinSize(0, 0);
    VBox.setVgrow(pages, Priority.ALWAYS);
    setId("layers-view");
    getStyleClass().add("layers-view");
    getChildren().setAll(pages);
  }

  private void prepareEmpty() {
    empty.how().textProperty().unbind();
    choose.setId("layers-choose");
    choose.textProperty().bind(messages.bind("clusters.layers.choose"));
    choose.setOnAction(event -> chooseFirst());
  }

  private void tableHeight(double height) {
    table.setMinHeight(height);
    table.setPrefHeight(height);
    table.setMaxHeight(height);
  }

  private void listen() {
    var seen = TabSight.placed(this);
    bench.seenWhile(seen);
    seen.subscribe(now -> UiThread.later(() -> bench.sight().layers().set(seen.getValue())));
    bench.sight().layers().subscribe(now -> ask());
    bench.content().subscribe(content -> ask());
    choices.options().subscribe(() -> maps.forEach(LayerMap::refresh));
    choices.options().subscribe(this::limitMaps);
    // A split pane that is being laid out does not hear of another height.
    grid.widthProperty().subscribe(() -> UiThread.later(this::limitMaps));
    maps.getFirst().headed().subscribe(() -> UiThread.later(this::limitMaps));
    explorer.dark().subscribe(this::draw);
    messages.languageProperty().subscribe(language -> draw());
  }

  /** A map without words of its own, for there is little room. */
  static MapOptions quiet(MapOptions options) {
    return options.without(
        LayerSwitch.LEGEND, LayerSwitch.CAPTION, LayerSwitch.SOURCES, LayerSwitch.LINKS);
  }

  private static LayersContent content(BenchContent bench) {
    MapContent map = MapContent.of(bench.result(), MapSight.DEFAULT, Set.of());
    return LayersContent.of(map, bench.answer());
  }

  private void ask() {
    BenchContent content = bench.content().get();
    if (content != null && bench.sight().layers().get()) {
      work.submit(content);
    }
  }

  private void show(LayersContent next) {
    shown = next;
    ScenarioResult result = next.map().result();
    if (!result.dataset().id().equals(openedOn)) {
      openedOn = result.dataset().id();
      navigator.open(DataFit.extent(result));
    }
    draw();
  }

  private void draw() {
    if (shown == null) {
      return;
    }
    Optional<String> why = shown.emptyReason().map(reason -> reason.in(messages));
    page.setVisible(why.isEmpty());
    empty.setVisible(why.isPresent());
    why.ifPresent(empty.how()::setText);
    choose.setVisible(why.isPresent() && canChoose());
    drawMaps();
    table.show(shown.columns(), shown.rows());
    pairs.show(shown.pairColumns(), shown.pairs());
  }

  private boolean canChoose() {
    return shown.answer().content().isPresent()
        && bench.settings().links().layers().isEmpty()
        && !indicators().isEmpty();
  }

  private void drawMaps() {
    int count = shown.rows().size();
    for (int at = 0; at < count; at++) {
      LayerRow row = shown.rows().get(at);
      maps.get(at).show(row, finder.overlay(shown.alone(row).orElseThrow()));
    }
    List<LayerMap> wanted = maps.subList(0, count);
    if (!grid.getChildren().equals(wanted)) {
      grid.getChildren().setAll(wanted);
    }
    limitMaps();
  }

  /**
   * Maps are no higher than the world fills at their width: more would be empty sea. Those that a
   * hand made lower stay so.
   */
  private void limitMaps() {
    int count = grid.getChildren().size();
    if (count == 0 || grid.getWidth() <= 0) {
      return;
    }
    double most = grid.getMaxHeight();
    boolean isFull = most <= 0 || grid.getHeight() >= most - 1;
    grid.setMaxHeight(Math.ceil(maps.getFirst().filled(grid.cellWidth(count))));
    if (isFull) {
      page.setDividerPositions(MAPS_SHARE);
    }
  }

  /** Those that add up come first: the mean of distances says least of clusters. */
  private List<String> indicators() {
    return explorer.dataset().get().indicators().values().stream()
        .filter(indicator -> indicator.kind() == IndicatorKind.LINK)
        .sorted(Comparator.comparing(indicator -> indicator.strength() != StrengthRule.SUM))
        .map(Indicator::id)
        .limit(ClusterLinkLayers.MOST)
        .toList();
  }

  private void chooseFirst() {
    List<String> first = indicators();
    bench.change("clusters.step.layers", now -> now.withLinks(now.links().withLayers(first)));
  }

  /** What an export shows: the layers under the camera of the window; empty before the first. */
  public Optional<LayersContent> exported() {
    return Optional.ofNullable(shown)
        .map(
            content ->
                new LayersContent(
                    under(content), content.answer(), content.rows(), content.pairs()));
  }

  private MapContent under(LayersContent content) {
    var camera = navigator.camera().get();
    MapSight sight =
        camera == null ? MapSight.onData(choices.get()) : MapSight.seen(choices.get(), camera);
    return MapContent.of(content.map().result(), sight, Set.of());
  }

  /** Whether all that is asked for is on the screen. */
  public boolean isSettled() {
    return !work.busy().getValue()
        && shown != null
        && maps.subList(0, shown.rows().size()).stream().allMatch(LayerMap::isSettled);
  }
}
