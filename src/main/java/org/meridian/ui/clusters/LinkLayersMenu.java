package org.meridian.ui.clusters;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.meridian.model.Dataset;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.scenario.choice.ClusterLinkLayers;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;

/** Chooses up to three link indicators whose sums between clusters are drawn on the map. */
final class LinkLayersMenu extends MenuButton {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final ClusterBench bench;

  LinkLayersMenu(Explorer explorer, LiveMessages messages, ClusterBench bench) {
    this.explorer = explorer;
    this.messages = messages;
    this.bench = bench;
    setId("clusters-arcs");
    getStyleClass().add("small");
    setMaxWidth(Double.MAX_VALUE);
    explorer.dataset().subscribe(dataset -> offer());
    messages.languageProperty().subscribe(language -> offer());
    explorer.scenario().subscribe(scenario -> mark());
  }

  private void offer() {
    Dataset dataset = explorer.dataset().get();
    getItems().clear();
    if (dataset != null) {
      dataset.indicators().values().stream()
          .filter(indicator -> indicator.kind() == IndicatorKind.LINK)
          .map(this::item)
          .forEach(getItems()::add);
    }
    setDisable(getItems().isEmpty());
    mark();
  }

  private CheckMenuItem item(Indicator indicator) {
    CheckMenuItem item = new CheckMenuItem(messages.get(indicator.name()));
    item.setId("clusters-arcs-" + indicator.id());
    item.setUserData(indicator.id());
    item.setOnAction(event -> choose(indicator.id(), item.isSelected()));
    return item;
  }

  private void choose(String id, boolean on) {
    List<String> next = new ArrayList<>(bench.settings().links().layers());
    next.remove(id);
    if (on) {
      next.add(id);
    }
    bench.change("clusters.step.layers", now -> now.withLinks(now.links().withLayers(next)));
  }

  /** Ticks what is drawn; a fourth cannot be added. */
  private void mark() {
    if (!bench.isOpen()) {
      return;
    }
    List<String> drawn = bench.settings().links().layers();
    getItems()
        .forEach(
            item -> {
              boolean isDrawn = drawn.contains(String.valueOf(item.getUserData()));
              ((CheckMenuItem) item).setSelected(isDrawn);
              item.setDisable(!isDrawn && drawn.size() >= ClusterLinkLayers.MOST);
            });
    setText(messages.get("clusters.arcs", Integer.toString(drawn.size())));
  }
}
