package org.meridian.ui.map;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.geo.projection.ProjectionNames;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.ui.map.pane.MapChoices;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.map.options.MapOptions;

/** Chooses how the earth is laid flat, and which meridian stands in the middle. */
final class ProjectionPanel extends MapPanel {

  private static final List<Integer> MERIDIANS = List.of(0, 150, -90);

  private final Explorer explorer;
  private final LiveMessages messages;
  private final MapChoices choices;
  private final ToggleGroup projections = new ToggleGroup();
  private final Spinner<Integer> meridian = new Spinner<>(-180, 180, 0, 5);
  private final Button onCity = new Button();
  private boolean filling;

  ProjectionPanel(Explorer explorer, LiveMessages messages, MapChoices choices) {
    super(messages, "map-projections", "map.projection");
    this.explorer = explorer;
    this.messages = messages;
    this.choices = choices;
    VBox radios = new VBox(6);
    ProjectionNames.IDS.forEach(id -> radios.getChildren().add(radio(id)));
    HBox presets = new HBox(6);
    MERIDIANS.forEach(lon -> presets.getChildren().add(preset(lon)));
    meridian.setEditable(true);
    meridian.setId("map-meridian");
    meridian.valueProperty().subscribe((before, now) -> typedMeridian(now));
    onCity.setId("map-centre-city");
    onCity.setMaxWidth(Double.MAX_VALUE);
    onCity.setOnAction(event -> centreOnCity());
    put(
        heading("map.projection"),
        radios,
        heading("map.meridian"),
        presets,
        captioned("map.meridian.custom", meridian),
        onCity,
        hint("map.projection.hint"));
    choices.options().subscribe(this::show);
    explorer.selection().focus().subscribe(focus -> dressCity());
    explorer.dataset().subscribe(dataset -> dressCity());
    messages.languageProperty().subscribe(this::dressCity);
  }

  private RadioButton radio(String id) {
    RadioButton button = new RadioButton();
    button.textProperty().bind(messages.bind("map.projection." + id));
    button.setId("map-projection-" + id);
    button.setToggleGroup(projections);
    button.setUserData(id);
    button.setOnAction(event -> choices.projection(id));
    return button;
  }

  private Button preset(int lon) {
    Button button = new Button();
    button.textProperty().bind(messages.bind("map.meridian." + lon));
    MapPanel.name(button, "map-meridian-" + lon, messages.bind("map.meridian." + lon + ".tip"));
    button.setMaxWidth(Double.MAX_VALUE);
    button.getStyleClass().add("small");
    HBox.setHgrow(button, Priority.ALWAYS);
    button.setOnAction(event -> turnTo(lon));
    return button;
  }

  private void turnTo(double lon) {
    choices.centre(lon, choices.get().projection().lat0());
  }

  private void typedMeridian(Integer lon) {
    if (!filling && lon != null) {
      turnTo(lon);
    }
  }

  private void show(MapOptions options) {
    filling = true;
    projections.getToggles().stream()
        .filter(toggle -> options.projection().id().equals(toggle.getUserData()))
        .forEach(projections::selectToggle);
    meridian.getValueFactory().setValue((int) Math.round(options.projection().lon0()));
    filling = false;
  }

  private Optional<City> city() {
    Dataset dataset = explorer.dataset().get();
    return explorer
        .selection()
        .focus()
        .get()
        .filter(id -> dataset != null && dataset.cityPosition(id).isPresent())
        .map(id -> dataset.city(dataset.cityPosition(id).getAsInt()))
        .filter(City::isPlaced);
  }

  private void dressCity() {
    Optional<City> city = city();
    onCity.setDisable(city.isEmpty());
    onCity.setText(
        city.map(known -> messages.get("map.centre.on", messages.get(known.name())))
            .orElseGet(() -> messages.get("map.centre.none")));
  }

  private void centreOnCity() {
    city().ifPresent(city -> choices.centre(city.longitude(), city.latitude()));
  }
}
