package org.meridian.ui.city;

import java.util.Set;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.groups.GroupRow;
import org.meridian.text.Numbers;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.groups.GroupCommands;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.ScaledLengths;

/**
 * Several selected cities at a glance: how many, their scores together, their links inside and
 * outside, and their names in the order of rank. A click on a name goes to the city; a button lets
 * all views show only these.
 */
final class SelectionCard extends VBox {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final NewestWins<SelectionFacts.Request, SelectionFacts> work;
  private final Label title = new Label();
  private final GridPane figures = new GridPane(16, 2);
  private final ListView<Integer> names = new ListView<>();
  private final Button only = new Button();
  private SelectionFacts shown;

  SelectionCard(
      Explorer explorer, LiveMessages messages, Background background, GroupCommands groups) {
    super(8);
    this.explorer = explorer;
    this.messages = messages;
    work = background.newest(SelectionFacts::of, this::publish);
    setId("selection-card");
    getStyleClass().add("page");
    title.setId("selection-count");
    title.getStyleClass().add("title");
    figures.getColumnConstraints().addAll(new ColumnConstraints(), numeric());
    names.setId("selection-names");
    new ScaledLengths(explorer.textScale()).rows(names, 26);
    names.setCellFactory(any -> new NameCell());
    VBox.setVgrow(names, Priority.ALWAYS);
    only.setId("selection-only");
    only.getStyleClass().add("small-button");
    only.setMinWidth(USE_PREF_SIZE);
    only.setOnAction(event -> showOnly());
    Button group = new Button();
    group.setId("selection-group");
    group.getStyleClass().add("small-button");
    group.setMinWidth(USE_PREF_SIZE);
    group.textProperty().bind(messages.bind("groups.card"));
    Tooltip help = new Tooltip();
    help.textProperty().bind(messages.bind("groups.menu.selection"));
    group.setTooltip(help);
    group.setOnAction(event -> groups.ofSelection(getScene().getWindow()));
    FlowPane head = new FlowPane(8, 4, title, only, group);
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, figures, names);
    messages.languageProperty().subscribe(language -> reword());
  }

  private static ColumnConstraints numeric() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHalignment(HPos.RIGHT);
    return column;
  }

  /** Asks for what the selected cities come to. */
  void ask(Exploration now) {
    work.submit(new SelectionFacts.Request(now.result(), now.selected().cities()));
  }

  private void publish(SelectionFacts found) {
    if (Exploration.isOf(explorer.state().get(), found.request().result())) {
      boolean same = shown != null && shown.cities().equals(found.cities());
      shown = found;
      if (!same) {
        names.getItems().setAll(found.cities());
      }
      reword();
    }
  }

  private void reword() {
    only.setText(messages.get("city.several.only"));
    only.setTooltip(new Tooltip(messages.get("city.several.only.help")));
    if (shown == null) {
      return;
    }
    int all = shown.cities().size();
    String count = messages.get("city.several", Numbers.whole(all));
    title.setText(
        shown
            .group()
            .map(group -> messages.get("city.several.group", messages.get(group.name()), count))
            .orElse(count));
    figures.getChildren().clear();
    GroupRow row = shown.figures();
    figure(
        "ranked",
        messages.get("city.several.of", Numbers.whole(shown.ranked()), Numbers.whole(all)));
    figure("first", Numbers.whole(row.counts().inTop()));
    figure("mean", fixed(row.scores().mean()));
    figure("median", fixed(row.scores().median()));
    figure("sum", shown.ranked() > 0 ? fixed(row.scores().sum()) : Numbers.MISSING);
    figure("inside", inside());
    figure("outside", Numbers.whole(shown.outside()));
    names.refresh();
  }

  private static String fixed(double value) {
    return Double.isNaN(value) ? Numbers.MISSING : Numbers.fixed(value, 2);
  }

  /** How many links join two of them, with the share of all that they have. */
  private String inside() {
    double share = shown.insideShare();
    String count = Numbers.whole(shown.inside());
    return Double.isNaN(share)
        ? count
        : messages.get("city.several.share", count, Numbers.fixed(100 * share, 0));
  }

  private void figure(String key, String value) {
    Label name = new Label(messages.get("city.several." + key));
    name.setTooltip(new Tooltip(messages.get("city.several." + key + ".help")));
    Label figure = new Label(value);
    figure.setId("selection-" + key);
    figure.getStyleClass().add("numeric");
    figures.addRow(figures.getRowCount(), name, figure);
  }

  private void showOnly() {
    Set<String> ids = explorer.selection().cities().get();
    explorer.commit("ranking.step.filter", now -> now.withCities(CityFilter.ALL.withOnlyIds(ids)));
  }

  private void goTo(int city) {
    explorer.selection().seek(shown.request().result().dataset().city(city).id());
  }

  /** A city: rank, name and score. */
  private final class NameCell extends ListCell<Integer> {

    private final Label rank = new Label();
    private final Label name = new Label();
    private final Label score = new Label();
    private final HBox line;

    NameCell() {
      Region between = new Region();
      HBox.setHgrow(between, Priority.ALWAYS);
      rank.setMinWidth(36);
      rank.getStyleClass().addAll("numeric", "secondary");
      score.getStyleClass().add("numeric");
      name.setMinWidth(0);
      line = new HBox(8, rank, name, between, score);
      setPrefWidth(0);
      setOnMouseClicked(event -> goToShown());
    }

    private void goToShown() {
      if (getItem() != null) {
        goTo(getItem());
      }
    }

    @Override
    protected void updateItem(Integer city, boolean empty) {
      super.updateItem(city, empty);
      setGraphic(empty || city == null || shown == null ? null : line);
      if (getGraphic() != null) {
        var result = shown.request().result();
        int place = result.cities().ranking().rank(city);
        rank.setText(place == 0 ? Numbers.MISSING : Numbers.whole(place));
        name.setText(messages.get(result.dataset().city(city).name()));
        score.setText(place == 0 ? Numbers.MISSING : Numbers.fixed(result.cities().score(city), 2));
        setAccessibleText(rank.getText() + " " + name.getText() + " " + score.getText());
      }
    }
  }
}
