package org.meridian.ui.data;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.Numbers;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.choice.ExportMenu;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.IconButtons;
import org.meridian.ui.theme.ScaledLengths;
import org.meridian.view.ShownView;
import org.meridian.view.Views;
import org.meridian.view.data.DataContent;

/**
 * The values behind the index as a table: search, sort, copy and export; a value typed over becomes
 * a what-if, which is listed above and can be removed again.
 */
public final class DataView extends VBox {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final DataTable table;
  private final TextField search = new TextField();
  private final Label count = new Label();
  private final Label problem = new Label();
  private final Label nothing = new Label();
  private final NewestWins<DataListing.Query, DataContent> listing;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private DataListing.Query asked;

  /**
   * @param explorer what is shown
   * @param messages words
   * @param background searches and sorts
   * @param export asks where to, and exports the table
   */
  public DataView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      Consumer<FileDialogs.DialogFileKind> export) {
    this.explorer = explorer;
    this.messages = messages;
    getStyleClass().addAll("pane", "data-view");
    DataEdits edits = new DataEdits(explorer);
    table = new DataTable(explorer, messages, edits, this::list, this::tell);
    listing = background.newest(new DataListing()::list, this::show);
    VBox.setVgrow(table, Priority.ALWAYS);
    nothing.setWrapText(true);
    nothing.getStyleClass().add("empty");
    table.setPlaceholder(nothing);
    problem.setId("data-problem");
    problem.setWrapText(true);
    problem.getStyleClass().add("problem");
    tell("");
    getChildren().setAll(head(edits, export), table, problem);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    explorer.result().subscribe(result -> list());
    onTop.subscribe(seen -> list());
    search.textProperty().subscribe(text -> list());
    messages.languageProperty().subscribe(language -> list());
  }

  private HBox head(DataEdits edits, Consumer<FileDialogs.DialogFileKind> export) {
    search.setId("data-search");
    search.promptTextProperty().bind(messages.bind("data.search"));
    search.accessibleTextProperty().bind(messages.bind("data.search.name"));
    new ScaledLengths(explorer.textScale()).width(search, 160);
    count.setId("data-count");
    count.getStyleClass().add("secondary");
    count.setMinWidth(0);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    Button copy = IconButtons.button(Feather.COPY, messages, "data.copy");
    copy.setId("data-copy");
    copy.setOnAction(event -> copy());
    HBox head =
        new HBox(
            8,
            search,
            count,
            between,
            new EditsMenu(explorer, messages, edits),
            copy,
            ExportMenu.of("data", messages, export));
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("pane-head");
    return head;
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
      copy();
      event.consume();
    }
  }

  private void copy() {
    if (table.content() != null) {
      ClipboardContent content = new ClipboardContent();
      content.putString(table.words().copied(table.content()));
      Clipboard.getSystemClipboard().setContent(content);
      count.setText(messages.get("data.copied", Numbers.whole(table.content().rows().size())));
    }
  }

  private void tell(String words) {
    problem.setText(words);
    problem.setVisible(!words.isEmpty());
    problem.setManaged(!words.isEmpty());
  }

  private void list() {
    ScenarioResult result = explorer.result().get();
    if (result == null || !onTop.getValue()) {
      return;
    }
    DataListing.Query query =
        new DataListing.Query(result, table.order(), messages.language(), search.getText());
    if (!query.equals(asked)) {
      asked = query;
      listing.submit(query);
    }
  }

  private void show(DataContent content) {
    table.show(content);
    nothing.setText(content.emptyReason().map(why -> why.in(messages)).orElse(""));
    int all = content.result().dataset().cities().size();
    String rows = Numbers.whole(content.rows().size());
    String columns = Numbers.whole(content.columns().size());
    count.setText(
        content.rows().size() == all
            ? messages.get("data.count.all", rows, columns)
            : messages.get("data.count", rows, Numbers.whole(all), columns, columns));
  }

  /** What an export shows: the table in its order, as far as the search leaves it. */
  public Optional<ShownView> exported() {
    ScenarioResult result = explorer.result().get();
    DataContent content = table.content();
    if (content != null && content.result() == result) {
      return Optional.of(ShownView.standing(Views.DATA, result, content));
    }
    return Optional.ofNullable(result)
        .map(now -> ShownView.standing(Views.DATA, now, DataContent.of(now, messages.language())));
  }
}
