package org.meridian.ui.city;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.model.City;
import org.meridian.model.address.CityAddress;
import org.meridian.model.wording.Language;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.text.Numbers;
import org.meridian.ui.background.Background;
import org.meridian.ui.notes.NotesBox;
import org.meridian.ui.standing.BandLine;
import org.meridian.ui.standing.DrawnProfiles;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.RankBands;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.text.PublishedRanks;
import org.meridian.ui.theme.IconButtons;
import org.meridian.view.words.CityFacts;

/** The page on one city; its figures change with the result. */
final class CityPage extends VBox {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final City city;
  private final Label standing = new Label();
  private final BandLine band = new BandLine();
  private final CityGrid grid;
  private final HubPart hub;
  private final NotesBox notes;

  CityPage(
      DrawnProfiles first,
      Explorer explorer,
      LiveMessages messages,
      Background background,
      IntConsumer trace) {
    super(8);
    this.explorer = explorer;
    this.messages = messages;
    city = first.result().dataset().city(first.cities().getFirst().city());
    hub = new HubPart(explorer, messages, background);
    notes = new NotesBox(explorer, messages, "city-notes");
    grid = new CityGrid(first, explorer, messages, trace);
    getStyleClass().add("page");
    standing.setWrapText(true);
    standing.setMinHeight(USE_PREF_SIZE);
    standing.setId("city-standing");
    band.setId("city-band");
    VBox names = names();
    HBox.setHgrow(names, Priority.ALWAYS);
    names.setMinWidth(0);
    HBox head = new HBox(8, names, buttons());
    getChildren().add(head);
    String note = CityFacts.note(city, messages.language());
    if (!note.isBlank()) {
      getChildren().add(note(note));
    }
    String ranks = PublishedRanks.words(messages, city, first.result().dataset().structure());
    if (!ranks.isEmpty()) {
      getChildren().add(published(ranks));
    }
    getChildren().addAll(standing, band, grid, hub, notes);
  }

  private VBox names() {
    Language now = messages.language();
    Label name = new Label(city.name().in(now));
    name.setId("city-name");
    name.getStyleClass().add("title");
    Language other = now == Language.ENGLISH ? Language.CHINESE : Language.ENGLISH;
    Label place =
        new Label(
            Stream.of(
                    city.name().in(other), city.countryName(now), CityFacts.region(city, messages))
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining(messages.get("trace.between"))));
    place.getStyleClass().add("secondary");
    place.setWrapText(true);
    place.setMinHeight(USE_PREF_SIZE);
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    return new VBox(2, name, place);
  }

  private static Label published(String ranks) {
    Label label = new Label(ranks);
    label.setId("city-published");
    label.getStyleClass().add("secondary");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private Label note(String note) {
    Label told = new Label(messages.get("city.note", note));
    told.setId("city-note");
    told.getStyleClass().add("secondary");
    told.setWrapText(true);
    told.setMinHeight(USE_PREF_SIZE);
    return told;
  }

  private HBox buttons() {
    Button open = new Button(messages.get("city.profile.open"));
    open.setId("city-profile-open");
    open.getStyleClass().add("small-button");
    open.setMinWidth(USE_PREF_SIZE);
    open.setTooltip(new Tooltip(messages.get("city.profile.open.help")));
    open.setOnAction(event -> explorer.comparison().open(List.of(city.id())));
    Button add = IconButtons.button(Feather.PLUS, messages, "city.profile.add");
    add.setId("city-profile-add");
    add.getStyleClass().add("small-icon");
    add.setOnAction(event -> add(open));
    // A mapped value would be held by its source, and hold this page for as long as that lives.
    add.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> !explorer.comparison().canAdd(city.id()), explorer.comparison().cities()));
    HBox buttons = new HBox(4, open, add);
    buttons.setAlignment(Pos.TOP_RIGHT);
    return buttons;
  }

  /** The sign is disabled by this, and focus that wanders on would scroll the page. */
  private void add(Button next) {
    next.requestFocus();
    explorer.comparison().add(city.id());
  }

  /** How wide the strips are; 0 before they are laid out. */
  double stripWidth() {
    return grid.probe().getWidth();
  }

  /** Runs something whenever the width of the strips has changed. */
  void onStripWidth(Runnable changed) {
    grid.probe().widthProperty().subscribe((was, now) -> changed.run());
  }

  void show(DrawnProfiles profiles, RankBands.Bands bands) {
    int row = profiles.cities().getFirst().city();
    standing.setText(words(profiles.result().cities(), row));
    band.show(messages, bands, profiles.result(), row);
    notes.show(Optional.of(CityAddress.of(city.id())), messages.get(city.name()));
    grid.show(profiles);
    hub.show(profiles.result(), row);
  }

  /** The rank as published; 0 for none. */
  private int published(int row) {
    ScenarioResult baseline = explorer.baseline().get();
    boolean fits = row < baseline.dataset().cities().size() && baseline.dataset().city(row) == city;
    return fits ? baseline.cities().ranking().rank(row) : 0;
  }

  private String words(IndexResult scores, int row) {
    int rank = scores.ranking().rank(row);
    int published = published(row);
    return rank == 0
        ? messages.get("city.unranked")
        : messages.get(
            "city.rank",
            Numbers.whole(rank),
            Numbers.whole(scores.ranking().rankedCount()),
            Numbers.fixed(scores.score(row), 2),
            published == 0 ? Numbers.MISSING : Numbers.whole(published));
  }
}
