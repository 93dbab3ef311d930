package org.meridian.ui.map.multiples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.model.Dataset;
import org.meridian.render.MapRenderer;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.map.pane.MapFrame;
import org.meridian.ui.map.pane.MapNavigator;
import org.meridian.ui.map.pane.MapPane;
import org.meridian.ui.measure.ShownMeasure;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.map.MapSheet;
import org.meridian.view.map.options.MapOptions;

/**
 * The same map several times: parts of the index or years side by side under one camera, with one
 * key for all. A click on a title makes that map the main one.
 */
public final class MultiplesView extends VBox {

  /** One name for so many units of width. */
  private static final double WIDTH_OF_NAME = 44;

  private static final int MOST_NAMES = 12;

  private final Explorer explorer;
  private final MapChoices choices;
  private final MapNavigator navigator;
  private final MultiplesGrid grid = new MultiplesGrid();
  private final KeyStrip key;
  private final IntFunction<MultipleCell> maker;
  private final VariantChoice choice;
  private final List<MultipleCell> cells = new ArrayList<>();
  private final NewestWins<MultiplesContent.Request, MultiplesContent> evaluation;
  private final BooleanProperty active = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Optional<MapSheet>> sheet =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private MultiplesContent multiples = MultiplesContent.NONE;
  private List<MapVariant> chosen = List.of();
  private Dataset chosenFor;

  public MultiplesView(
      Explorer explorer, LiveMessages messages, MapChoices choices, MapPane.Drawing drawing) {
    this.explorer = explorer;
    this.choices = choices;
    navigator =
        new MapNavigator(
            choices, (options, width, height) -> bare(options), explorer.reducedMotion()::get);
    evaluation = drawing.background().newest(MultiplesContent::of, this::show);
    choice = new VariantChoice(messages, this::choose);
    key = new KeyStrip(drawing, MapRenderer::keyStrip);
    maker = at -> new MultipleCell(at, explorer, messages, navigator, content(at), drawing);
    setId("multiples");
    getStyleClass().add("multiples");
    Label title = new Label();
    title.textProperty().bind(messages.bind("map.multiples"));
    title.getStyleClass().add("title");
    HBox head = new HBox(16, title, choice);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("multiples-head");
    VBox.setVgrow(grid, Priority.ALWAYS);
    getChildren().setAll(head, grid, key);
    visibleProperty().bind(active);
    managedProperty().bind(active);
    active.subscribe(on -> refresh());
    explorer.result().subscribe(result -> refresh());
    choices.options().subscribe(this::redraw);
    choices.options().subscribe(this::fitKey);
    heightProperty().subscribe(this::fitKey);
    navigator.camera().subscribe(camera -> writeSheet());
    messages.languageProperty().subscribe(this::arrange);
  }

  private static MapOptions bare(MapOptions options) {
    return options.withLayers(Set.of());
  }

  private MapPane.Content content(int at) {
    return new MapPane.Content() {
      @Override
      public ScenarioResult result() {
        return active.get() ? multiples.result(at) : null;
      }

      @Override
      public MapOptions options() {
        return multiples.options(at, choices.get(), names());
      }
    };
  }

  private int names() {
    var camera = navigator.camera().get();
    double width = camera == null ? 0 : camera.width() / camera.unit();
    return (int) Math.clamp(width / WIDTH_OF_NAME, 1, MOST_NAMES);
  }

  /** Whether small maps take the place of the large one. */
  public BooleanProperty active() {
    return active;
  }

  /** What is shown, for exports; empty while the large map is. */
  public ReadOnlyObjectProperty<Optional<MapSheet>> sheet() {
    return sheet.getReadOnlyProperty();
  }

  public MapNavigator navigator() {
    return navigator;
  }

  /** Whether all that is asked for is on the screen. */
  public boolean isSettled() {
    return !evaluation.busy().get()
        && !multiples.results().isEmpty()
        && cells.stream().limit(multiples.results().size()).allMatch(MultipleCell::isSettled);
  }

  private void choose(List<MapVariant> variants) {
    chosen = variants;
    choices.multiples(chosenFor.id(), variants.stream().map(MapVariant::written).toList());
    refresh();
  }

  private void refresh() {
    ScenarioResult open = explorer.result().get();
    if (!active.get() || open == null) {
      writeSheet();
      return;
    }
    if (chosenFor != explorer.dataset().get()) {
      chosenFor = explorer.dataset().get();
      chosen = MapVariant.recalled(choices.multiples(chosenFor.id()), open, VariantChoice.DEEPEST);
    }
    evaluation.submit(new MultiplesContent.Request(open, chosen));
  }

  private void show(MultiplesContent next) {
    multiples = next;
    choice.offer(next.open(), next.variants());
    arrange();
    redraw();
  }

  private void arrange() {
    int count = multiples.results().size();
    while (cells.size() < count) {
      addCell();
    }
    for (int at = 0; at < count; at++) {
      cells.get(at).title(choice.title(multiples.variants().get(at)));
    }
    List<MultipleCell> shown = cells.subList(0, count);
    if (!grid.getChildren().equals(shown)) {
      grid.getChildren().setAll(shown);
    }
    writeSheet();
  }

  /** Made when it is first needed: most windows show one map. */
  private void addCell() {
    MultipleCell cell = maker.apply(cells.size());
    cell.onOpen(this::open);
    cells.add(cell);
    cell.pane().drawn().subscribe(this::redrawKey);
  }

  private void redraw() {
    cells.stream().limit(multiples.results().size()).forEach(cell -> cell.pane().refresh());
    writeSheet();
  }

  private void fitKey() {
    key.fit(choices.get(), getHeight());
  }

  private void redrawKey() {
    cells.stream()
        .limit(multiples.results().size())
        .map(cell -> cell.pane().drawn().get())
        .filter(drawn -> drawn != null && drawn.stage() == MapFrame.Stage.WHOLE)
        .map(MapFrame::scene)
        .reduce((one, other) -> one.legend().links().isEmpty() ? other : one)
        .ifPresent(key::show);
  }

  private void writeSheet() {
    int count = multiples.results().size();
    if (!active.get() || count == 0 || navigator.camera().get() == null) {
      sheet.set(Optional.empty());
      return;
    }
    List<MapOptions> options = new ArrayList<>();
    List<String> titles = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      options.add(multiples.options(at, choices.get(), names()));
      titles.add(choice.title(multiples.variants().get(at)));
    }
    sheet.set(
        Optional.of(new MapSheet(multiples.results(), options, titles, navigator.camera().get())));
  }

  /** Makes one of the maps the main one. */
  private void open(int at) {
    MapVariant variant = multiples.variants().get(at);
    String shown = multiples.open().scenario().datasetId();
    active.set(false);
    if (!shown.equals(explorer.dataset().get().id())) {
      return;
    }
    if (variant.isYear()) {
      explorer.commit("shell.step.year", now -> now.withYear(variant.year()));
      return;
    }
    choices.symbolNode(variant.node());
    boolean linked =
        ShownMeasure.of(explorer.result().get().links().result(), VariantChoice.DEEPEST).stream()
            .anyMatch(measure -> measure.id().equals(variant.node()));
    if (linked) {
      explorer.commit(
          "links.step.measure", now -> now.withLinks(now.links().withDimension(variant.node())));
    }
  }
}
