package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.app.desktop.stage.DesktopMachine;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.ui.background.SystemLook;
import org.meridian.ui.ports.ImportedTable.PlaceName;
import org.meridian.ui.ports.KeptWork;
import org.meridian.ui.ports.SessionStore;
import org.meridian.ui.ports.SettingsStore;
import org.meridian.ui.ports.StoryStore;
import org.meridian.ui.shell.MainWindow;
import org.meridian.ui.stage.ScreenDriver;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.theme.SceneTheme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * A window with the dialog of an import open on a table that an office program saved in Chinese.
 */
abstract class ImportDesk {

  static final String TABLE =
      "城市,国家或地区,直航城市数（个）,距海岸（公里）\n"
          + "上海,中国,148,18.0\n"
          + "西安,中国,73,909.2\n"
          + "苏黎世,瑞士,106,326.7\n"
          + "Hyderabad,,40,300\n"
          + "Atlantis,,1,0\n"
          + "圣保罗,巴西,53,44.4\n";

  @TempDir Path home;
  final FigureFactory figures = ShippedFigures.create();
  final ScreenDriver screen = new ScreenDriver();
  final FxRobot robot = screen.robot();
  Stage stage;
  DesktopWindow window;
  Path file;
  Dataset first;

  @BeforeEach
  void start() throws IOException, TimeoutException {
    file = home.resolve("表.csv");
    Files.write(file, TABLE.getBytes(Charset.forName("GB18030")));
    FxToolkit.registerPrimaryStage();
    stage = FxToolkit.registerStage(Stage::new);
    first =
        ShippedDatasets.find("interconnectivity-2021").orElseThrow().open().value().orElseThrow();
    screen.run(
        () -> {
          SceneTheme.loadFonts();
          window = window(stage);
          Thread.currentThread().setUncaughtExceptionHandler(window.faults());
          explorer().language().set(Language.ENGLISH);
          stage.setWidth(1280);
          stage.setHeight(720);
          stage.show();
          window.open(first);
        });
    screen.await(() -> explorer().result().get() != null);
    drop(file);
  }

  /** A window of a session of its own, with what earlier ones left in the folder. */
  DesktopWindow window(Stage shown) {
    UserFolder user = new UserFolder(home);
    return new DesktopWindow(
        shown,
        new DesktopWindow.DesktopServices(
            figures,
            new DatasetFolders(user),
            new BasemapFiles(figures.maps(), home.resolve("maps")),
            new KeptWork(
                SettingsStore.forgetful(), SessionStore.forgetful(), StoryStore.forgetful()),
            new ImportedFiles(user, Duration.ofMillis(40)),
            new SystemLook(new SimpleObjectProperty<>(false), new SimpleObjectProperty<>(true)),
            DesktopMachine.real()));
  }

  @AfterEach
  void close() throws TimeoutException {
    screen.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    screen.run(window::close);
    FxToolkit.cleanupStages();
    assertThat(window.faults().all()).isEmpty();
  }

  Explorer explorer() {
    return window.explorer();
  }

  void drop(Path path) {
    screen.run(() -> ((MainWindow) stage.getScene().getRoot()).drop(List.of(path)));
    screen.await(() -> !robot.lookup("#import-facts").queryAll().isEmpty());
    screen.await(() -> !facts().isEmpty() && !open().isDisabled());
  }

  String facts() {
    return text("#import-facts");
  }

  String text(String query) {
    return ((Labeled) robot.lookup(query).query()).getText();
  }

  /** Waits until words stand in a part of the window. */
  void awaitWords(String query, String... words) {
    screen.await(() -> shown(robot.lookup(query).query()).toList().containsAll(List.of(words)));
  }

  /** Whether a part of the window says something. */
  boolean says(String query, String words) {
    return shown(robot.lookup(query).query()).anyMatch(each -> each.contains(words));
  }

  private static Stream<String> shown(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    Stream<String> own =
        switch (node) {
          case Labeled labelled -> Stream.of(String.valueOf(labelled.getText()));
          case Text text -> Stream.of(text.getText());
          default -> Stream.empty();
        };
    Stream<Node> parts =
        node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
    return Stream.concat(own, parts.flatMap(ImportDesk::shown));
  }

  Button open() {
    return robot.lookup("#import-open").queryButton();
  }

  /** Presses the button that closes the dialog and loads nothing. */
  void cancel() {
    DialogPane pane = (DialogPane) robot.lookup("#import-dialog").query();
    ButtonType cancel =
        pane.getButtonTypes().stream()
            .filter(type -> type.getButtonData().isCancelButton())
            .findFirst()
            .orElseThrow();
    ((Button) pane.lookupButton(cancel)).fire();
  }

  @SuppressWarnings("unchecked")
  <T> ComboBox<T> choice(String id) {
    return (ComboBox<T>) robot.lookup("#" + id).queryComboBox();
  }

  void fire(String query) {
    screen.run(() -> robot.lookup(query).queryButton().fire());
  }

  List<PlaceName> names() {
    TableView<PlaceName> table = robot.lookup("#import-names").queryTableView();
    return screen.ask(() -> List.copyOf(table.getItems()));
  }

  void choose(String name) {
    TableView<PlaceName> table = robot.lookup("#import-names").queryTableView();
    screen.run(
        () ->
            table.getItems().stream()
                .filter(each -> each.name().equals(name))
                .forEach(table.getSelectionModel()::select));
  }

  String standing(String name) {
    return names().stream()
        .filter(each -> each.name().equals(name))
        .map(each -> each.standing().name())
        .findFirst()
        .orElseThrow();
  }
}
