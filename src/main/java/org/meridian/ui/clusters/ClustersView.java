package org.meridian.ui.clusters;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.clusters.room.RulerHeight;
import org.meridian.ui.map.MapOverlay;
import org.meridian.ui.map.MapStand;
import org.meridian.ui.map.MapView;
import org.meridian.ui.map.pane.AreaPointing;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.BenchContent;

/** The map with clusters over it, and the strip of radii below. */
public final class ClustersView extends VBox {

  private static final double MAP_SHARE = 0.73;

  private final ClusterBench bench;
  private final MapView map;
  private final ClusterMenu menu;

  /**
   * @param explorer what is selected
   * @param messages words
   * @param bench what is shown
   * @param map the one of the window
   * @param strip below the map
   */
  public ClustersView(
      Explorer explorer, LiveMessages messages, ClusterBench bench, MapView map, StripPane strip) {
    this.bench = bench;
    this.map = map;
    menu = new ClusterMenu(explorer, messages, bench);
    getStyleClass().add("clusters-view");
    setId("clusters-view");
    var seen = TabSight.placed(this);
    SplitPane stack = new SplitPane(new MapStand(map, seen), strip);
    stack.setOrientation(Orientation.VERTICAL);
    stack.setDividerPositions(MAP_SHARE);
    SplitPane.setResizableWithParent(strip, false);
    new RulerHeight(bench.sight().presented(), stack, strip, explorer.textScale()).follow();
    VBox.setVgrow(stack, Priority.ALWAYS);
    getChildren().setAll(stack);
    setMinSize(0, 0);
    seen.subscribe(now -> UiThread.later(() -> seen(seen.getValue())));
    bench.content().subscribe(this::show);
    bench.lit().identity().subscribe(now -> light());
    new ClusterKeys(this, bench, map).listen();
  }

  private void seen(boolean now) {
    bench.onTop().set(now);
    if (now) {
      map.multiples().set(false);
      map.areas(new Areas());
      show(bench.content().get());
    } else {
      map.overlay().set(MapOverlay.NONE);
      map.areas(AreaPointing.NONE);
      map.light(OptionalInt.empty());
    }
  }

  private void light() {
    if (bench.onTop().get()) {
      map.light(
          bench
              .lit()
              .cluster()
              .map(cluster -> OptionalInt.of(cluster.number()))
              .orElse(OptionalInt.empty()));
    }
  }

  /** Outlines on the map choose and light clusters, and open their menus. */
  private final class Areas implements AreaPointing {

    @Override
    public void picked(OptionalInt area) {
      bench.pick(area);
    }

    @Override
    public void pointed(OptionalInt area) {
      bench.lit().on(area);
    }

    @Override
    public void asked(MenuTarget about, double screenX, double screenY) {
      about.city().ifPresent(city -> menu.openCity(map, city, screenX, screenY));
      bench.numbered(about.area()).ifPresent(cluster -> menu.open(map, cluster, screenX, screenY));
    }
  }

  private void show(BenchContent content) {
    if (content == null || !bench.onTop().get()) {
      return;
    }
    map.overlay()
        .set(
            content.clusters().isEmpty()
                ? MapOverlay.NONE
                : new MapOverlay(
                    content.result().dataset(),
                    bench.sight().presented().seen(content.overlay()),
                    content.lit(),
                    bench.isHeld()));
  }

  /** What an export shows; empty before the first clusters. */
  public Optional<BenchContent> exported() {
    return Optional.ofNullable(bench.content().get());
  }
}
