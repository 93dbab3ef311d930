package org.meridian.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** What journeys through the window share: it is open over the sample data, and nothing failed. */
public abstract class WindowJourney {

  /** The window under test. */
  protected OpenWindow window;

  /** Its stage. */
  protected Stage stage;

  /** Acts, asks and waits. */
  protected final ScreenDriver screen = new ScreenDriver();

  /** Clicks and types. */
  protected final FxRobot robot = screen.robot();

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    stage = FxToolkit.registerStage(Stage::new);
    screen.run(
        () -> {
          window = new OpenWindow(stage, screen.failures()::add);
          screen.shows(stage.getScene().getRoot());
        });
    await(() -> window.explorer.result().get() != null);
  }

  @AfterEach
  void close() throws TimeoutException {
    robot.release(new KeyCode[0]);
    robot.release(new MouseButton[0]);
    FxToolkit.cleanupStages();
    assertThat(screen.failures()).isEmpty();
  }

  /** Waits until something holds on the JavaFX thread; fails if it does not come to hold. */
  protected void await(BooleanSupplier condition) {
    screen.until(condition::getAsBoolean);
    settle();
  }

  /** Waits until no evaluation is under way and the toolkit has nothing left to do. */
  protected void settle() {
    QuickRobot.rest();
    boolean evaluated = false;
    while (busy()) {
      QuickRobot.rest();
      evaluated = true;
    }
    if (evaluated) {
      QuickRobot.rest();
    }
  }

  private boolean busy() {
    return screen.ask(() -> window.explorer.busy().get());
  }

  /** Does something on the JavaFX thread and waits for what follows from it. */
  protected void act(Runnable action) {
    screen.ask(Executors.callable(action));
    settle();
  }

  /** The ids of the cities in the order that the table shows them. */
  protected List<String> shown() {
    TableView<?> table = robot.lookup("#ranking-table").queryTableView();
    return screen.ask(() -> table.getItems().stream().map(OpenWindow::cityId).toList());
  }

  /** The ids of the ranked cities, best first. */
  protected List<String> ranked() {
    var result = window.explorer.result().get();
    int[] order = result.cities().ranking().order();
    return Arrays.stream(order).mapToObj(row -> result.dataset().city(row).id()).toList();
  }

  /** A node of the window. */
  protected Node find(String query) {
    return robot.lookup(query).query();
  }

  /** What a label or a field says. */
  protected String text(String query) {
    Node node = find(query);
    return node instanceof Labeled label ? label.getText() : ((TextInputControl) node).getText();
  }

  /**
   * Brings a tab to the front, by its id: {@code tab-} and a group of views, or {@code detail-} and
   * a view.
   */
  protected void tab(String id) {
    act(
        () -> {
          for (String pane : List.of("#centre", "#particulars")) {
            TabPane tabs = (TabPane) find(pane);
            tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals(id))
                .forEach(tabs.getSelectionModel()::select);
          }
        });
  }

  /** The id of the tab on top of some. */
  protected String topTab(String pane) {
    return ((TabPane) find(pane)).getSelectionModel().getSelectedItem().getId();
  }
}
