package org.meridian.ui.map;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Numbers;
import org.meridian.ui.choice.WordBox;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.measure.MeasureBox;
import org.meridian.ui.measure.ShownMeasure;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.map.areas.AreaOffer;
import org.meridian.view.map.options.AreaTint;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.LinkColour;
import org.meridian.view.map.options.MapOptions;

/** Switches layers, and says what links, circles and labels stand for and how many there are. */
final class LayersPanel extends MapPanel {

  /** Credit lines are not offered: their terms ask that they stand with the map. */
  static final List<LayerSwitch> OFFERED =
      Arrays.stream(LayerSwitch.values()).filter(layer -> layer != LayerSwitch.SOURCES).toList();

  private static final int DEEPEST = 3;
  private static final int MOST_LABELS = 400;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final MapChoices choices;
  private final Map<LayerSwitch, CheckBox> boxes = new EnumMap<>(LayerSwitch.class);
  private final MeasureBox symbols;
  private final MeasureBox links;
  private final Slider limit = new Slider(0, 1, 1);
  private final Label limitWords = new Label();
  private final ComboBox<LinkColour> colour = new ComboBox<>();
  private final Slider labels = new Slider(0, 1, 1);
  private final Slider size = new Slider(0.5, 2.5, 1);
  private final WordBox<AreaTint> areas;
  private boolean filling;

  LayersPanel(Explorer explorer, LiveMessages messages, MapChoices choices) {
    super(messages, "map-layers", "map.layers");
    this.explorer = explorer;
    this.messages = messages;
    this.choices = choices;
    symbols = new MeasureBox(messages, "map.measure.total", this::choseSymbols);
    symbols.setId("map-symbols");
    links = new MeasureBox(messages, "map.measure.total", this::choseLinks);
    links.setId("map-links");
    areas =
        new WordBox<>(
            messages,
            "map-areas",
            "map.areas.by",
            (tint, words) -> AreaOffer.title(tint, explorer.dataset().get()).in(words),
            choices::areas);
    limit.setId("map-link-limit");
    labels.setId("map-label-count");
    size.setId("map-symbol-size");
    limitWords.getStyleClass().add("map-panel-hint");
    prepareColour();
    put(
        heading("map.layers"),
        layers(),
        captioned("map.areas.by", areas),
        heading("map.links"),
        captioned("map.links.by", links),
        captioned("map.links.limit", limit),
        limitWords,
        captioned("map.links.colour", colour),
        heading("map.cities"),
        captioned("map.cities.by", symbols),
        captioned("map.cities.size", size),
        captioned("map.labels.count", labels));
    limit.valueProperty().subscribe((before, now) -> choseLimit(now.doubleValue()));
    labels.valueProperty().subscribe((before, now) -> choseLabels(now.doubleValue()));
    size.valueProperty().subscribe((before, now) -> choseSize(now.doubleValue()));
    choices
        .held()
        .bind(
            limit
                .valueChangingProperty()
                .or(labels.valueChangingProperty())
                .or(size.valueChangingProperty()));
    choices.options().subscribe(this::show);
    explorer.result().subscribe(this::offer);
    messages.languageProperty().subscribe(this::translate);
  }

  private GridPane layers() {
    GridPane grid = new GridPane(16, 6);
    grid.setPadding(new Insets(0, 0, 4, 0));
    for (int at = 0; at < OFFERED.size(); at++) {
      LayerSwitch layer = OFFERED.get(at);
      CheckBox box = new CheckBox();
      box.textProperty().bind(messages.bind("map.layer." + layer.name()));
      box.setId("map-layer-" + layer.name());
      box.setOnAction(event -> choices.layer(layer, box.isSelected()));
      boxes.put(layer, box);
      grid.add(box, at % 2, at / 2);
    }
    return grid;
  }

  private void prepareColour() {
    colour.setId("map-link-colour");
    colour.getItems().setAll(LinkColour.values());
    colour.setConverter(new ColourWords());
    colour
        .valueProperty()
        .subscribe(
            chosen -> {
              if (!filling && chosen != null) {
                choices.linkColour(chosen);
              }
            });
  }

  private void show(MapOptions options) {
    filling = true;
    boxes.forEach((layer, box) -> box.setSelected(options.shows(layer)));
    colour.setValue(options.links().colour());
    limit.setValue(LinkLimit.place(options.links().limit(), linkCount()));
    labels.setValue(Math.min(1, Math.sqrt((double) options.labelCount() / MOST_LABELS)));
    size.setValue(options.symbols().size());
    filling = false;
    tellLimit();
  }

  private int linkCount() {
    ScenarioResult result = explorer.result().get();
    return result == null ? 0 : result.links().ranking().rankedCount();
  }

  private void offer(ScenarioResult result) {
    if (result == null) {
      return;
    }
    List<AreaTint> tints = AreaOffer.of(result);
    if (!tints.contains(choices.get().areas())) {
      choices.change(now -> now.with(AreaTint.SCORES));
    }
    areas.offer(tints, choices.get().areas());
    areas.setDisable(tints.size() < 2);
    symbols.offer(ShownMeasure.of(result.cities(), DEEPEST), choices.get().symbols().node());
    links.offer(
        ShownMeasure.of(result.links().result(), DEEPEST), result.scenario().links().dimension());
    boolean none = linkCount() == 0;
    links.setDisable(none);
    limit.setDisable(none);
    colour.setDisable(none);
    show(choices.get());
  }

  private void translate() {
    filling = true;
    List<LinkColour> all = List.copyOf(colour.getItems());
    LinkColour now = colour.getValue();
    colour.getItems().clear();
    colour.getItems().setAll(all);
    colour.setValue(now);
    filling = false;
    tellLimit();
  }

  private void tellLimit() {
    int all = linkCount();
    int most = choices.get().links().limit();
    int shown = most == 0 ? all : Math.min(most, all);
    limitWords.setText(
        messages.get("map.links.limit.words", Numbers.whole(shown), Numbers.whole(all)));
  }

  private void choseSymbols(String node) {
    choices.symbolNode(node);
  }

  private void choseLinks(String node) {
    explorer.commit("links.step.measure", now -> now.withLinks(now.links().withDimension(node)));
  }

  private void choseLimit(double place) {
    if (!filling) {
      choices.linkLimit(LinkLimit.count(place, linkCount()));
    }
  }

  private void choseLabels(double place) {
    if (!filling) {
      choices.labelCount((int) Math.round(place * place * MOST_LABELS));
    }
  }

  private void choseSize(double factor) {
    if (!filling) {
      choices.symbolSize(factor);
    }
  }

  private final class ColourWords extends StringConverter<LinkColour> {

    @Override
    public String toString(LinkColour chosen) {
      return chosen == null ? "" : messages.get("map.links.colour." + chosen.name());
    }

    @Override
    public LinkColour fromString(String words) {
      throw new UnsupportedOperationException("colours are chosen, not typed");
    }
  }
}
