package org.meridian.ui.clusters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.meridian.model.Indicator;
import org.meridian.scenario.clustering.ClusterResilience;
import org.meridian.ui.ports.ClusterExport;
import org.meridian.ui.ports.ClusterExport.ClusterFile;
import org.meridian.ui.ports.FileDialogs.DialogFileKind;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.clusters.ClusterContent;

/** Writes the clusters of the window: as a picture, as tables, as outlines. */
final class ClusterExportMenu extends MenuButton {

  private static final List<DialogFileKind> PICTURES =
      List.of(DialogFileKind.PNG, DialogFileKind.SVG, DialogFileKind.PDF);

  private final LiveMessages messages;
  private final ClusterBench bench;
  private final ClusterWriting writing;

  ClusterExportMenu(LiveMessages messages, ClusterBench bench, ClusterWriting writing) {
    this.messages = messages;
    this.bench = bench;
    this.writing = writing;
    setId("clusters-export");
    getStyleClass().add("small");
    setMinWidth(USE_PREF_SIZE);
    textProperty().bind(messages.bind("clusters.export"));
    bench.content().subscribe(content -> fill());
    messages.languageProperty().subscribe(language -> fill());
  }

  private void fill() {
    getItems().clear();
    bench.clusters().ifPresent(this::fill);
    setDisable(getItems().isEmpty());
  }

  private void fill(ClusterContent found) {
    List<MenuItem> items = new ArrayList<>();
    for (DialogFileKind kind : PICTURES) {
      String id = "picture." + kind.name().toLowerCase(Locale.ROOT);
      items.add(item(id, messages.get(key(id)), () -> writing.picture().accept(kind)));
    }
    items.add(new SeparatorMenuItem());
    items.add(file(ClusterFile.MEMBERS));
    items.add(file(ClusterFile.ROWS));
    items.add(links(found));
    chosen(found).forEach(file -> items.add(file(file)));
    items.add(new SeparatorMenuItem());
    items.add(file(ClusterFile.OUTLINES));
    getItems().setAll(items);
  }

  /** What there is to be written under the present choices. */
  private static List<ClusterFile> chosen(ClusterContent found) {
    List<ClusterFile> files = new ArrayList<>();
    if (!found.layers().isEmpty()) {
      files.addAll(List.of(ClusterFile.LAYERS, ClusterFile.FIGURES));
    }
    var analysis = found.analysis();
    boolean isCompared =
        analysis
            .settings()
            .links()
            .later()
            .filter(later -> ClusterResilience.isComparable(analysis.result(), later))
            .isPresent();
    if (isCompared) {
      files.addAll(List.of(ClusterFile.RESILIENCE, ClusterFile.LOSSES));
    }
    files.add(ClusterFile.NAMES);
    files.add(ClusterFile.TREE);
    if (found.comparison().isPresent()) {
      files.add(ClusterFile.CHANGES);
    }
    return files;
  }

  private Menu links(ClusterContent found) {
    Menu links = new Menu(messages.get(key("links")));
    links.setId(key("links"));
    var result = found.analysis().result();
    for (String indicator : result.links().links().indicators()) {
      String name =
          result
              .dataset()
              .indicator(indicator)
              .map(Indicator::name)
              .map(messages::get)
              .orElse(indicator);
      links
          .getItems()
          .add(item("links." + indicator, name, () -> write(ClusterFile.LINKS, indicator)));
    }
    links.setDisable(links.getItems().isEmpty());
    return links;
  }

  private static String key(String id) {
    return "clusters.export." + id;
  }

  private MenuItem file(ClusterFile file) {
    return item(file.id(), messages.get(key(file.id())), () -> write(file, ""));
  }

  private void write(ClusterFile file, String link) {
    bench
        .clusters()
        .ifPresent(found -> writing.table().accept(new ClusterExport(found, file, link)));
  }

  private static MenuItem item(String id, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    item.setId(key(id));
    item.setMnemonicParsing(false);
    item.setOnAction(event -> action.run());
    return item;
  }
}
