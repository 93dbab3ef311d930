package org.meridian.ui.links;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.meridian.model.City;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.text.Numbers;
import org.meridian.ui.measure.MeasureBox;
import org.meridian.ui.measure.ShownMeasure;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ScaledLengths;

/** Chooses which links are listed: by which score, how many, and of which city. */
final class LinkFilterBar extends FlowPane {

  private static final List<Integer> COUNTS = List.of(10, 20, 50, 100, 200, 500, 1000, 5000, 0);
  private static final int DEEPEST = 2;

  private final Explorer explorer;
  private final LiveMessages messages;
  private final MeasureBox measure;
  private final ComboBox<Integer> top = new ComboBox<>();
  private final ToggleButton city = new ToggleButton();
  private boolean filling;

  LinkFilterBar(Explorer explorer, LiveMessages messages) {
    super(8, 8);
    this.explorer = explorer;
    this.messages = messages;
    ScaledLengths lengths = new ScaledLengths(explorer.textScale());
    measure = new MeasureBox(messages, "links.filter.total", this::choseMeasure);
    getStyleClass().add("filter-bar");
    name(measure, "links-measure", "links.filter.measure.tip");
    name(top, "links-top", "links.filter.top.tip");
    name(city, "links-city", "links.filter.city.tip");
    lengths.width(measure, 150);
    top.setConverter(new CountWords());
    lengths.width(top, 130);
    top.valueProperty().subscribe(this::choseTop);
    city.setOnAction(event -> choseCity());
    lengths.follow(180, city::setMaxWidth);
    getChildren().setAll(measure, top, city);
    explorer.selection().focus().subscribe(focus -> dressCity());
    messages.languageProperty().subscribe(this::translate);
  }

  private void name(javafx.scene.control.Control control, String id, String key) {
    control.setId(id);
    control.accessibleTextProperty().bind(messages.bind(key));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(messages.bind(key));
    control.setTooltip(tip);
  }

  /** Shows what the filters of a result are. */
  void show(ScenarioResult result) {
    filling = true;
    LinkFilter filter = result.scenario().links();
    measure.offer(ShownMeasure.of(result.links().result(), DEEPEST), filter.dimension());
    List<Integer> counts =
        COUNTS.stream()
            .filter(count -> count == 0 || count == filter.top() || count < total(result))
            .toList();
    if (!counts.equals(top.getItems())) {
      top.getItems().setAll(counts);
    }
    if (!counts.contains(filter.top())) {
      top.getItems().addFirst(filter.top());
    }
    top.setValue(filter.top());
    filling = false;
    dressCity();
  }

  private static int total(ScenarioResult result) {
    return result.links().links().size();
  }

  private void translate() {
    filling = true;
    Integer now = top.getValue();
    List<Integer> counts = List.copyOf(top.getItems());
    top.getItems().clear();
    top.getItems().setAll(counts);
    top.setValue(now);
    filling = false;
    dressCity();
  }

  private void choseMeasure(String node) {
    change("links.step.measure", filter -> filter.withDimension(node));
  }

  private void choseTop(Integer count) {
    if (!filling && count != null) {
      change("links.step.top", filter -> filter.withTop(count));
    }
  }

  private void choseCity() {
    String own = city.isSelected() ? explorer.selection().focus().get().orElse("") : "";
    change("links.step.city", filter -> filter.withCity(own));
    dressCity();
  }

  private void change(String label, UnaryOperator<LinkFilter> change) {
    explorer.commit(label, now -> now.withLinks(change.apply(now.links())));
  }

  private void dressCity() {
    if (explorer.scenario().get() == null) {
      return;
    }
    String own = explorer.scenario().get().links().ofCity();
    Optional<City> offered =
        own.isEmpty() ? explorer.selection().focus().get().flatMap(this::city) : city(own);
    city.setSelected(!own.isEmpty());
    city.setDisable(offered.isEmpty());
    city.setText(
        offered
            .map(known -> messages.get("links.filter.city", messages.get(known.name())))
            .orElseGet(() -> messages.get("links.filter.city.none")));
  }

  private Optional<City> city(String id) {
    return explorer.dataset().get().cityPosition(id).stream()
        .mapToObj(explorer.dataset().get()::city)
        .findFirst();
  }

  private final class CountWords extends StringConverter<Integer> {

    @Override
    public String toString(Integer count) {
      if (count == null) {
        return "";
      }
      return count == 0
          ? messages.get("links.filter.top.all")
          : messages.get("links.filter.top.some", Numbers.whole(count));
    }

    @Override
    public Integer fromString(String words) {
      throw new UnsupportedOperationException("counts are chosen, not typed");
    }
  }
}
