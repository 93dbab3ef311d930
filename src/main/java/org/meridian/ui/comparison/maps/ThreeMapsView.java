package org.meridian.ui.comparison.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.meridian.render.MapRenderer;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.choice.ExportMenu;
import org.meridian.ui.comparison.ComparedTools;
import org.meridian.ui.comparison.SidesBench;
import org.meridian.ui.comparison.SidesHead;
import org.meridian.ui.map.multiples.KeyStrip;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.map.pane.MapFrame;
import org.meridian.ui.map.pane.MapNavigator;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.surface.TipText;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ShownView;
import org.meridian.view.ViewChoices;
import org.meridian.view.Views;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.maps.DifferenceKind;
import org.meridian.view.comparison.maps.DifferenceScale;
import org.meridian.view.comparison.maps.ThreeMaps;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.SceneOverlay;
import org.meridian.view.map.camera.DataFit;
import org.meridian.view.map.options.MapOptions;

/**
 * Side A, side B and B less A as maps with one camera and one selection. While a weight is dragged
 * the scales only widen, so that circles can be compared from picture to picture.
 */
public final class ThreeMapsView extends VBox {

  /** One name for so many units of width. */
  private static final double WIDTH_OF_NAME = 44;

  private static final int MOST_NAMES = 12;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final MapChoices choices;
  private final SidesBench bench;
  private final MapNavigator navigator;
  private final DifferenceChoice kinds;
  private final List<SideMapCell> cells = new ArrayList<>();
  private final KeyStrip scored;
  private final KeyStrip ranked;
  private final KeyStrip changed;
  private final ThreeMapsGrid grid;
  private final Label nothing = new Label();
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private ThreeMaps shown;
  private String openedOn = "";

  /**
   * @param tools what views of two sides share
   * @param choices how maps are drawn
   * @param drawing draws them
   * @param export asks where to, and exports the maps
   */
  public ThreeMapsView(
      Explorer explorer,
      LiveMessages messages,
      ComparedTools tools,
      MapChoices choices,
      MapPane.Drawing drawing,
      Consumer<FileDialogs.DialogFileKind> export) {
    this.explorer = explorer;
    this.messages = messages;
    this.choices = choices;
    bench = tools.bench();
    navigator =
        new MapNavigator(
            choices,
            (options, width, height) -> options.withLayers(Set.of()),
            explorer.reducedMotion()::get);
    for (int at = 0; at < ThreeMaps.COUNT; at++) {
      SideMapCell cell = new SideMapCell(at, explorer, messages, navigator, new Drawn(at), drawing);
      cell.pane().pointing().telling(this::tip);
      cell.pane().drawn().subscribe(this::redrawKeys);
      cells.add(cell);
    }
    scored = new KeyStrip(drawing, MapRenderer::keyStrip);
    ranked = new KeyStrip(drawing, MapRenderer::ownKey);
    changed = new KeyStrip(drawing, MapRenderer::furtherKey);
    grid = new ThreeMapsGrid(cells, List.of(new StackPane(scored, ranked), changed));
    SidesHead head =
        new SidesHead("three-maps", messages, tools, ExportMenu.of("compare", messages, export));
    kinds = new DifferenceChoice(messages, kind -> refresh());
    head.add(kinds);
    nothing.setId("three-maps-empty");
    nothing.setWrapText(true);
    nothing.getStyleClass().add("empty");
    StackPane under = new StackPane(grid, nothing);
    under.setMinSize(0, 0);
    VBox.setVgrow(under, Priority.ALWAYS);
    setId("three-maps");
    getStyleClass().addAll("pane", "sides-view", "multiples");
    getChildren().setAll(head, under);
    follow();
  }

  private void follow() {
    bench.watch(onTop);
    bench.content().subscribe(this::refresh);
    onTop.subscribe(seen -> refresh());
    explorer.result().subscribe(this::open);
    choices
        .options()
        .subscribe(
            options -> {
              grid.grow(options.textFactor());
              redraw();
            });
    messages.languageProperty().subscribe(language -> retitle());
  }

  /** Lays the camera on the cities of a dataset when it is opened. */
  private void open(ScenarioResult result) {
    if (result != null && !result.dataset().id().equals(openedOn)) {
      openedOn = result.dataset().id();
      navigator.open(DataFit.extent(result));
    }
  }

  private void refresh() {
    ComparisonContent content = bench.content().get();
    if (content == null || !onTop.getValue()) {
      return;
    }
    DifferenceScale scale = DifferenceScale.of(content.comparison(), kinds.chosen());
    if (shown != null && explorer.previewing().get()) {
      scale = scale.holding(shown.scale());
    }
    shown = ThreeMaps.of(content, scale, MapSight.onData(choices.get()), Set.of());
    boolean isEmpty = shown.emptyReason().isPresent();
    kinds.offer(DifferenceScale.hasPoints(content.comparison()), scale.kind());
    grid.setVisible(!isEmpty);
    nothing.setVisible(isEmpty);
    scored.setVisible(shown.maps().getFirst().isScored());
    ranked.setVisible(!scored.isVisible());
    retitle();
    redraw();
  }

  private void retitle() {
    if (shown != null) {
      for (int at = 0; at < ThreeMaps.COUNT; at++) {
        cells.get(at).title(shown.maps().get(at).title().in(messages));
      }
      nothing.setText(shown.emptyReason().map(why -> why.in(messages)).orElse(""));
    }
  }

  private void redraw() {
    cells.forEach(cell -> cell.pane().refresh());
  }

  private void redrawKeys() {
    whole(0).ifPresent(frame -> (scored.isVisible() ? scored : ranked).show(frame.scene()));
    whole(ThreeMaps.COUNT - 1).ifPresent(frame -> changed.show(frame.scene()));
  }

  private Optional<MapFrame> whole(int at) {
    return Optional.ofNullable(cells.get(at).pane().drawn().get())
        .filter(frame -> frame.stage() == MapFrame.Stage.WHOLE);
  }

  private TipText tip(ScenarioResult result, int city) {
    String id = result.dataset().city(city).id();
    return SideTip.of(shown.comparison(), id, messages)
        .orElseGet(
            () ->
                new TipText(
                    messages.get(result.dataset().city(city).name()),
                    messages.get("compare.maps.unranked"),
                    List.of()));
  }

  /** Whether everything asked for is on the screen. */
  public boolean isSettled() {
    return shown != null
        && shown.comparison() == bench.content().get()
        && cells.stream().allMatch(cell -> cell.pane().isSettled());
  }

  /** What is shown; null before the first. */
  ThreeMaps shown() {
    return shown;
  }

  /** What an export shows: the maps as they stand on the screen. */
  public Optional<ShownView> exported() {
    ThreeMaps standing = shown;
    DifferenceKind kind = kinds.chosen();
    MapSight sight =
        navigator.camera().get() == null
            ? MapSight.onData(choices.get())
            : MapSight.seen(choices.get(), navigator.camera().get());
    Set<String> selected = explorer.selection().cities().get();
    return bench.exported(
        Views.THREE_MAPS,
        ViewChoices.DEFAULT,
        now ->
            ThreeMaps.of(
                now,
                standing != null && standing.comparison() == now
                    ? standing.scale()
                    : DifferenceScale.of(now.comparison(), kind),
                sight,
                selected));
  }

  /** What one of the maps shows. */
  private final class Drawn implements MapPane.Content {
    private final int at;

    Drawn(int at) {
      this.at = at;
    }

    @Override
    public ScenarioResult result() {
      boolean isThere = shown != null && onTop.getValue() && shown.emptyReason().isEmpty();
      return isThere ? shown.maps().get(at).result() : null;
    }

    @Override
    public MapOptions options() {
      var camera = navigator.camera().get();
      double width = camera == null ? 0 : camera.width() / camera.unit();
      return shown.options(choices.get(), (int) Math.clamp(width / WIDTH_OF_NAME, 1, MOST_NAMES));
    }

    @Override
    public SceneOverlay overlay() {
      return shown.maps().get(at).overlay();
    }
  }
}
