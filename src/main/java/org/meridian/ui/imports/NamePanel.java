package org.meridian.ui.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.meridian.model.City;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.NameDecision;
import org.meridian.text.Numbers;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.ports.ImportedTable.PlaceName;
import org.meridian.ui.ports.ImportedTable.Standing;
import org.meridian.ui.text.LiveMessages;

/** Asks which city a name means: one of those that it may be, any other, or a place of its own. */
final class NamePanel extends VBox {

  private static final int FOUND = 6;

  private final ImportSession session;
  private final LiveMessages messages;
  private final TextField search = new TextField();
  private final VBox found = new VBox(4);
  private final PlacePicker picker;
  private final NewestWins<String, List<City>> finding;
  private PlaceName name;

  NamePanel(ImportSession session, LiveMessages messages) {
    super(8);
    this.session = session;
    this.messages = messages;
    getStyleClass().add("import-name");
    setPrefWidth(340);
    setMinWidth(280);
    search.setId("import-other");
    search.promptTextProperty().bind(messages.bind("imports.other.prompt"));
    search.accessibleTextProperty().bind(messages.bind("imports.other"));
    picker = new PlacePicker(session, messages, this::decide);
    finding = session.finding(FOUND, this::show);
    search.textProperty().subscribe(this::find);
  }

  /** Shows a name; null for none. */
  void show(PlaceName chosen) {
    boolean same = name != null && chosen != null && name.name().equals(chosen.name());
    name = chosen;
    if (!same) {
      search.clear();
    }
    getChildren().clear();
    if (chosen == null) {
      getChildren().add(words("imports.names.choose", "empty"));
      return;
    }
    Label head = new Label(chosen.name());
    head.getStyleClass().add("title");
    head.setWrapText(true);
    List<Node> all = new ArrayList<>(List.of(head, explained(chosen)));
    all.addAll(candidates(chosen));
    all.addAll(List.of(words("imports.other", "secondary"), search, found, picker));
    all.add(new FlowPane(8, 8, own(), leaveOut()));
    picker.show(
        Optional.ofNullable(given().cities().get(chosen.name())),
        isAsked(chosen) ? chosen.cities() : List.of());
    if (chosen.standing() == Standing.DECIDED) {
      all.add(button("import-undecide", "imports.undecide", this::undecide));
    }
    getChildren().setAll(all);
  }

  private Label words(String key, String style) {
    Label words = new Label(messages.get(key));
    words.getStyleClass().add(style);
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    return words;
  }

  private Label explained(PlaceName chosen) {
    String key = "imports.explained." + ColumnBar.word(chosen.standing());
    Label words = new Label(messages.get(key, Integer.toString(chosen.rows())));
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    return words;
  }

  private List<Node> candidates(PlaceName chosen) {
    List<Node> buttons = new ArrayList<>();
    for (City city : isAsked(chosen) ? chosen.cities() : List.<City>of()) {
      Button take = take(city, "import-candidate-" + buttons.size());
      take.setText(
          messages.get(
              "imports.candidate",
              Integer.toString(buttons.size() + 1),
              NameTable.named(city, messages),
              Numbers.fixed(city.latitude(), 2),
              Numbers.fixed(city.longitude(), 2)));
      buttons.add(take);
    }
    return buttons;
  }

  private static boolean isAsked(PlaceName chosen) {
    boolean open = chosen.standing().isOpen() || chosen.standing() == Standing.OWN;
    return open || chosen.cities().size() > 1;
  }

  private Button take(City city, String id) {
    Button take = new Button(NameTable.named(city, messages));
    take.setId(id);
    take.setMaxWidth(Double.MAX_VALUE);
    take.getStyleClass().add("import-candidate");
    take.setOnAction(event -> decide(NameDecision.city(city.id())));
    return take;
  }

  private void find(String typed) {
    if (typed.isBlank()) {
      found.getChildren().clear();
    } else {
      finding.submit(typed);
    }
  }

  private void show(List<City> cities) {
    found.getChildren().clear();
    if (name == null || search.getText().isBlank()) {
      return;
    }
    for (City city : cities) {
      found.getChildren().add(take(city, "import-found-" + found.getChildren().size()));
    }
    if (cities.isEmpty()) {
      found.getChildren().add(words("imports.other.none", "secondary"));
    }
  }

  private Button own() {
    return button("import-own", "imports.own", () -> decide(NameDecision.OWN));
  }

  private Button leaveOut() {
    return button("import-leave", "imports.leave", () -> decide(NameDecision.LEFT_OUT));
  }

  private Button button(String id, String key, Runnable action) {
    Button button = new Button(messages.get(key));
    button.setId(id);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void undecide() {
    session.decide(given().withoutCity(name.name()));
  }

  private GivenChoices given() {
    return session.current().given();
  }

  private void decide(NameDecision decision) {
    session.decide(given().withCity(name.name(), decision));
  }
}
