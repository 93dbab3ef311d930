package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.app.story.StoryFiles;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.io.story.StoryJournal;
import org.meridian.render.figure.FigureFactory;
import org.meridian.ui.background.SystemLook;
import org.meridian.ui.ports.KeptWork;
import org.meridian.ui.ports.SessionStore;
import org.meridian.ui.ports.SettingsStore;
import org.meridian.ui.presenting.Presentation;
import org.meridian.ui.presenting.StagePicture;
import org.meridian.ui.stage.ScreenDriver;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.tabs.ViewTabs;
import org.meridian.view.View;
import org.testfx.api.FxToolkit;

/** The program as it is, on a home folder, with two screens; it can be quit and started again. */
abstract class ProgramAtHome {

  @TempDir Path home;
  private final FigureFactory figures = ShippedFigures.create();
  final ScreenDriver screen = new ScreenDriver();
  Stage stage;
  private StoryFiles stories;
  DesktopWindow window;

  @BeforeEach
  void start() throws TimeoutException {
    UserFolder user = new UserFolder(home);
    stories =
        new StoryFiles(
            Optional.of(new StoryJournal(home.resolve("story.json"))),
            Optional.empty(),
            figures::maps,
            user.stories());
    FxToolkit.registerPrimaryStage();
    stage = FxToolkit.registerStage(Stage::new);
    screen.run(
        () -> {
          window =
              new DesktopWindow(
                  stage,
                  new DesktopWindow.DesktopServices(
                      figures,
                      new DatasetFolders(user),
                      new BasemapFiles(figures.maps(), home.resolve("maps")),
                      new KeptWork(SettingsStore.forgetful(), SessionStore.forgetful(), stories),
                      new ImportedFiles(user),
                      new SystemLook(
                          new SimpleObjectProperty<>(false), new SimpleObjectProperty<>(true)),
                      TwoScreens.with(home)));
          Thread.currentThread().setUncaughtExceptionHandler(window.faults());
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(1100);
          stage.setHeight(760);
          stage.show();
          window.open(
              ShippedDatasets.find("interconnectivity-2021")
                  .orElseThrow()
                  .open()
                  .value()
                  .orElseThrow());
        });
    rest();
  }

  @AfterEach
  void quit() throws TimeoutException {
    screen.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    screen.run(window::close);
    stories.close();
    FxToolkit.cleanupStages();
    assertThat(window.faults().all()).isEmpty();
  }

  Explorer explorer() {
    return window.explorer();
  }

  void rest() {
    screen.await(() -> explorer().result().get() != null && !explorer().busy().get());
  }

  void menu(String... ids) {
    screen.run(
        () -> {
          List<? extends MenuItem> items = ((MenuBar) stage.getScene().lookup("#menus")).getMenus();
          MenuItem item = null;
          for (String id : ids) {
            item = items.stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
            items = item instanceof Menu menu ? menu.getItems() : List.of();
          }
          item.fire();
        });
  }

  Presentation talk() {
    return window.talk().orElseThrow();
  }

  void settle() {
    screen.await(
        () ->
            window
                .talk()
                .filter(talk -> talk.audience().isSettled() && !talk.explorer().busy().get())
                .isPresent());
  }

  void press(KeyCode code) {
    screen.run(() -> talk().press(code.name()));
    settle();
  }

  /** The window that the audience sees. */
  Stage audience() {
    return screen.ask(
        () ->
            Window.getWindows().stream()
                .filter(open -> open.getScene() != null && open instanceof Stage)
                .map(Stage.class::cast)
                .filter(open -> open.getScene().getRoot().getStyleClass().contains("stage-room"))
                .findFirst()
                .orElseThrow());
  }

  Scene presenter() {
    return screen.ask(
        () ->
            Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene -> scene != null && scene.lookup("#presenter") != null)
                .findFirst()
                .orElseThrow());
  }

  int[] pixels() {
    StagePicture shown = screen.ask(() -> talk().audience().shown().get().orElseThrow());
    return shown.frame().argb().clone();
  }

  void turnTo(View view) {
    screen.run(() -> ((ViewTabs) stage.getScene().lookup("#centre")).turnTo(view));
    rest();
  }
}
