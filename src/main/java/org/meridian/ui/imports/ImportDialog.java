package org.meridian.ui.imports;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.meridian.model.importing.ImportReport;
import org.meridian.ui.ports.ImportedTable;
import org.meridian.ui.ports.TableImports.DecidedFile;
import org.meridian.ui.text.LiveMessages;

/**
 * Makes a dataset of files in three steps: how each reads, which cities are meant, what was found.
 * Nothing is loaded before it is asked for.
 */
final class ImportDialog extends Dialog<ButtonType> {

  private enum Step {
    READ,
    CITIES,
    REPORT
  }

  private final ImportSession session;
  private final LiveMessages messages;
  private final List<Path> annexes;
  private final ReadPage read;
  private final CitiesPage cities;
  private final ReportPage report;
  private final Map<Step, ToggleButton> steps = new EnumMap<>(Step.class);
  private final StackPane pages = new StackPane();
  private final Label facts = new Label();
  private final Label status = new Label();
  private final ProgressBar progress = new ProgressBar();
  private final ButtonType next;
  private final ButtonType finish;
  private ReadingInFlight building;
  private Step step = Step.READ;

  /**
   * @param annexes files that go with them and leave nothing to decide
   * @param finished takes the files and what is decided about them, once the user is done
   */
  ImportDialog(
      ImportSession session,
      LiveMessages messages,
      List<Path> annexes,
      Consumer<List<DecidedFile>> finished) {
    this.session = session;
    this.annexes = annexes;
    this.messages = messages;
    read = new ReadPage(session, messages);
    cities = new CitiesPage(session, messages);
    report = new ReportPage(session, messages);
    next = new ButtonType(messages.get("imports.next"), ButtonData.NEXT_FORWARD);
    finish = new ButtonType(messages.get("imports.open"), ButtonData.FINISH);
    setTitle(messages.get("imports.title"));
    setResizable(true);
    getDialogPane().setId("import-dialog");
    getDialogPane()
        .getButtonTypes()
        .setAll(
            new ButtonType(messages.get("imports.cancel"), ButtonData.CANCEL_CLOSE), next, finish);
    getDialogPane().setContent(content());
    getDialogPane().setPrefSize(1120, 700);
    setOnShowing(event -> fill(getOwner()));
    on(next, () -> turn(Step.values()[step.ordinal() + 1]));
    on(finish, () -> finished.accept(session.decided()));
    Subscription files = session.files().subscribe(all -> refresh());
    Subscription busy = session.busy().subscribe(now -> follow());
    Subscription share = session.progress().subscribe(now -> follow());
    setOnHidden(
        event -> {
          files.and(busy).and(share).unsubscribe();
          session.close();
        });
    setOnCloseRequest(this::closing);
    turn(Step.READ);
  }

  /** Takes the room that the window has: a table is read better the more of it is seen. */
  private void fill(Window owner) {
    if (owner != null) {
      double across = Math.clamp(owner.getWidth() - 60, 1000, 1500);
      getDialogPane().setPrefSize(across, Math.clamp(owner.getHeight() - 60, 660, 860));
    }
  }

  private void on(ButtonType type, Runnable action) {
    Button button = button(type);
    button.setId(type == next ? "import-next" : "import-open");
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          event.consume();
          action.run();
        });
  }

  private Button button(ButtonType type) {
    return (Button) getDialogPane().lookupButton(type);
  }

  private BorderPane content() {
    pages.getChildren().setAll(read, cities, report);
    pages.getStyleClass().add("page");
    status.setId("import-status");
    status.setWrapText(true);
    progress.setMaxWidth(Double.MAX_VALUE);
    BorderPane content = new BorderPane(pages, head(), null, new VBox(6, progress, status), rail());
    content.getStyleClass().add("import-window");
    return content;
  }

  private HBox head() {
    facts.setId("import-facts");
    facts.getStyleClass().add("secondary");
    HBox head = new HBox(12, name(), facts);
    if (!annexes.isEmpty()) {
      head.getChildren().add(beside());
    }
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("import-head-line");
    return head;
  }

  private Label beside() {
    String names =
        annexes.stream()
            .map(path -> path.getFileName().toString())
            .collect(Collectors.joining(messages.get("imports.annexes.between")));
    Label beside = new Label(messages.get("imports.annexes", names));
    beside.setId("import-annexes");
    beside.getStyleClass().add("secondary");
    return beside;
  }

  /** The name of the file, or a choice among several. */
  private Node name() {
    List<String> names =
        session.files().get().stream().map(file -> file.path().getFileName().toString()).toList();
    if (names.size() == 1) {
      Label name = new Label(names.getFirst());
      name.getStyleClass().add("title");
      return name;
    }
    ComboBox<String> choice = new ComboBox<>();
    choice.setId("import-file");
    choice.getItems().setAll(names);
    choice.setValue(names.getFirst());
    choice.setAccessibleText(messages.get("imports.file"));
    choice.setOnAction(event -> session.look(choice.getSelectionModel().getSelectedIndex()));
    return choice;
  }

  private VBox rail() {
    VBox rail = new VBox(4);
    rail.getStyleClass().add("import-rail");
    ToggleGroup group = new ToggleGroup();
    for (Step each : Step.values()) {
      ToggleButton button = new ToggleButton();
      String name = each.name().toLowerCase(Locale.ROOT);
      button.setId("import-step-" + name);
      button.setText((each.ordinal() + 1) + "  " + messages.get("imports.step." + name));
      button.getStyleClass().add("segment");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setToggleGroup(group);
      button.setOnAction(event -> turn(each));
      steps.put(each, button);
      rail.getChildren().add(button);
    }
    VBox.setVgrow(rail, Priority.ALWAYS);
    return rail;
  }

  private void turn(Step to) {
    step = to;
    steps.get(to).setSelected(true);
    read.setVisible(to == Step.READ);
    cities.setVisible(to == Step.CITIES);
    report.setVisible(to == Step.REPORT);
    refresh();
  }

  /** What is being made ends; once it is written, the dialog stays until it is open. */
  private void closing(DialogEvent event) {
    if (building != null && !building.cancel()) {
      event.consume();
    }
  }

  /** The dataset is being made from now on; closing the dialog ends that. */
  ReadingInFlight building() {
    building = new ReadingInFlight(share -> {});
    follow();
    return building;
  }

  /** The dataset is made, or it is not. */
  void built() {
    building = null;
    follow();
  }

  private void refresh() {
    switch (step) {
      case READ -> read.show();
      case CITIES -> cities.show();
      case REPORT -> report.show();
    }
    follow();
  }

  private void follow() {
    boolean busy = building != null || session.busy().get();
    progress.setVisible(busy);
    progress.setProgress(
        building != null ? ProgressBar.INDETERMINATE_PROGRESS : session.progress().get());
    button(next).setDisable(step == Step.REPORT || busy && !session.current().fresh());
    button(finish).setDisable(building != null || !session.isReady());
    facts.setText(session.table().map(ImportedTable::report).map(this::facts).orElse(""));
    status.setText(words());
  }

  private String facts(ImportReport now) {
    return messages.get(
        "imports.facts",
        Integer.toString(now.dataRows()),
        Integer.toString(now.choices().columns().size()));
  }

  private String words() {
    if (building != null) {
      return messages.get("imports.building");
    }
    if (session.table().isEmpty()) {
      return messages.get("imports.reading");
    }
    if (session.table().get().report().isRefused()) {
      return messages.get("imports.refused");
    }
    int open = session.open();
    return open == 0
        ? messages.get("imports.ready")
        : messages.get("imports.undecided", Integer.toString(open));
  }
}
