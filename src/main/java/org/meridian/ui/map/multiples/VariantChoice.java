package org.meridian.ui.map.multiples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.measure.ShownMeasure;
import org.meridian.ui.text.LiveMessages;

/** Chooses what small maps show: up to six parts of the index, or up to six years. */
final class VariantChoice extends MenuButton {

  /** How deep below the index parts are offered. */
  static final int DEEPEST = 3;

  private final LiveMessages messages;
  private final Consumer<List<MapVariant>> chosen;
  private ScenarioResult result;
  private List<MapVariant> variants = List.of();

  /**
   * @param chosen takes what was chosen, in the order of the index or of time; never empty
   */
  VariantChoice(LiveMessages messages, Consumer<List<MapVariant>> chosen) {
    this.messages = messages;
    this.chosen = chosen;
    setId("multiples-choice");
    getStyleClass().add("small");
    textProperty().bind(messages.bind("map.multiples.choose"));
    accessibleTextProperty().bind(messages.bind("map.multiples.choose.name"));
    setOnShowing(event -> fill());
    // An empty menu would never show.
    getItems().add(new MenuItem());
  }

  /** Takes what there is to choose from, and what is shown of it. */
  void offer(ScenarioResult now, List<MapVariant> shown) {
    result = now;
    variants = shown;
  }

  /** The words for a map. */
  String title(MapVariant variant) {
    if (variant.isYear()) {
      return variant.year().toString();
    }
    var structure = result.dataset().structure();
    return variant.node().isEmpty()
        ? messages.get("map.measure.total")
        : messages.get(structure.node(ShownMeasure.position(structure, variant.node())).name());
  }

  private void fill() {
    getItems().clear();
    Dataset dataset = result.dataset();
    if (dataset.hasYears() && dataset.years().size() > 1) {
      List<MapVariant> years = dataset.years().stream().map(MapVariant::in).toList();
      section("map.multiples.years", years, year -> 0);
      getItems().add(new SeparatorMenuItem());
    }
    List<ShownMeasure> measures = ShownMeasure.of(result.cities(), DEEPEST);
    section(
        "map.multiples.parts",
        measures.stream().map(measure -> MapVariant.part(measure.id())).toList(),
        variant -> depth(measures, variant));
  }

  private static int depth(List<ShownMeasure> measures, MapVariant variant) {
    return measures.stream()
        .filter(measure -> measure.id().equals(variant.node()))
        .mapToInt(measure -> Math.max(0, measure.depth() - 1))
        .findFirst()
        .orElse(0);
  }

  private void section(String key, List<MapVariant> all, ToIntFunction<MapVariant> indent) {
    Label heading = new Label(messages.get(key));
    heading.getStyleClass().add("section");
    getItems().add(plain(new CustomMenuItem(heading, false)));
    for (MapVariant variant : all) {
      CheckBox box = new CheckBox(title(variant));
      box.setId("multiple-" + (variant.isYear() ? variant.year() : variant.node()));
      box.setSelected(variants.contains(variant));
      box.setStyle("-fx-padding: 0 0 0 " + 16 * indent.applyAsInt(variant) + ";");
      box.setDisable(!box.isSelected() && variants.size() >= MapVariant.MOST && same(variant));
      box.setOnAction(event -> toggle(variant, all));
      getItems().add(plain(new CustomMenuItem(box, false)));
    }
  }

  private static CustomMenuItem plain(CustomMenuItem item) {
    item.getStyleClass().add("plain-item");
    return item;
  }

  private boolean same(MapVariant variant) {
    return variants.isEmpty() || variants.getFirst().isYear() == variant.isYear();
  }

  /** Parts and years are never mixed: the first of the other kind starts over. */
  private void toggle(MapVariant variant, List<MapVariant> all) {
    List<MapVariant> next = new ArrayList<>(same(variant) ? variants : List.of());
    if (!next.remove(variant)) {
      next.add(variant);
    }
    if (!next.isEmpty()) {
      variants = all.stream().filter(next::contains).toList();
      chosen.accept(variants);
    }
    fill();
  }
}
