package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.app.desktop.stage.DesktopMachine;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.io.scenario.SettingsFile;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scoring.weights.WeightSet;
import org.meridian.ui.background.SystemLook;
import org.meridian.ui.ports.KeptWork;
import org.meridian.ui.ports.StoryStore;
import org.meridian.ui.stage.ScreenDriver;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.Settings;
import org.meridian.ui.state.TextScale;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** The program is closed and started again on the same folder: all is as it was left. */
final class RestartJourney {

  @TempDir private Path home;
  private final FigureFactory figures = ShippedFigures.create();
  private final ScreenDriver screen = new ScreenDriver();
  private final FxRobot robot = screen.robot();
  private Path folder;
  private Stage stage;
  private HomeSession session;
  private SettingsKeeper keeper;
  private DesktopWindow window;

  @BeforeEach
  void prepare() throws IOException, TimeoutException {
    folder = Files.createDirectories(home.resolve("数据"));
    for (Map.Entry<String, byte[]> file : new SmallPackage().files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    FxToolkit.registerPrimaryStage();
    start(folder);
  }

  private void start(Path... argument) throws TimeoutException {
    UserFolder user = new UserFolder(home);
    keeper = new SettingsKeeper(new SettingsFile(user.settings()));
    session = HomeSession.of(user);
    DatasetFolders packages = new DatasetFolders(user);
    List<Path> recent = new Settings(keeper).list("recent").stream().map(Path::of).toList();
    var first =
        new WindowStartup(packages, session.store(), session.earlier(), session.marker())
            .read(
                Arrays.stream(argument).findFirst(),
                DatasetOrigin.shipped("interconnectivity-2021"),
                recent);
    stage = FxToolkit.registerStage(Stage::new);
    screen.run(
        () -> {
          window =
              new DesktopWindow(
                  stage,
                  new DesktopWindow.DesktopServices(
                      figures,
                      packages,
                      new BasemapFiles(figures.maps(), home.resolve("maps")),
                      new KeptWork(keeper, session.store(), StoryStore.forgetful()),
                      new ImportedFiles(new UserFolder(home)),
                      new SystemLook(
                          new SimpleObjectProperty<>(false), new SimpleObjectProperty<>(true)),
                      DesktopMachine.real()));
          Thread.currentThread().setUncaughtExceptionHandler(window.faults());
          stage.setWidth(1100);
          stage.setHeight(760);
          stage.show();
          window.begin(first);
        });
    await(() -> explorer().result().get() != null && !explorer().busy().get());
  }

  @AfterEach
  void quit() throws TimeoutException {
    screen.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    screen.run(window::close);
    keeper.close();
    session.store().started();
    session.close().run();
    FxToolkit.cleanupStages();
    assertThat(window.faults().all()).isEmpty();
  }

  private Explorer explorer() {
    return window.explorer();
  }

  private void await(BooleanSupplier condition) {
    screen.await(condition::getAsBoolean);
  }

  private void change() {
    Scenario now = explorer().scenario().get();
    List<Period> years = explorer().dataset().get().years();
    screen.run(
        () ->
            explorer()
                .commit(
                    "weights.step.weight",
                    before ->
                        before
                            .withSettings(
                                before
                                    .settings()
                                    .withWeights(new WeightSet(Map.of(firstNode(), 3.0))))
                            .withYear(years.isEmpty() ? now.year() : years.getFirst())
                            .withCities(new CityFilter(Set.of(), Set.of(), Set.of(firstCity())))));
    screen.run(() -> explorer().language().set(Language.CHINESE));
    await(() -> !explorer().busy().get());
  }

  private String firstNode() {
    return explorer().dataset().get().structure().nodes().getLast().id();
  }

  private String firstCity() {
    return explorer().dataset().get().city(0).id();
  }

  private String ranking() {
    return Arrays.toString(explorer().result().get().cities().ranking().order());
  }

  @Test
  void allIsAsItWasLeft() throws TimeoutException {
    change();
    screen.run(() -> explorer().textScale().set(TextScale.PERCENT_125));
    screen.run(() -> explorer().mapText().set(TextScale.PERCENT_200));
    Scenario left = explorer().scenario().get();
    String ranking = ranking();
    String title = stage.getTitle();
    assertThat(title).startsWith("●");
    quit();
    start();
    assertThat(explorer().scenario().get()).isEqualTo(left);
    assertThat(explorer().history().get().document().origin().folder())
        .isEqualTo(folder.toString());
    assertThat(explorer().language().get()).isEqualTo(Language.CHINESE);
    assertThat(explorer().textScale().get()).isEqualTo(TextScale.PERCENT_125);
    assertThat(explorer().mapText().get()).isEqualTo(TextScale.PERCENT_200);
    assertThat(ranking()).isEqualTo(ranking);
    assertThat(stage.getTitle()).isEqualTo(title);
  }

  @Test
  void workThatDoesNotFitAnyMoreIsSetAside() throws IOException, TimeoutException {
    change();
    String node = firstNode();
    quit();
    Path index = folder.resolve("index.json");
    Files.writeString(
        index, Files.readString(index).replace("\"" + node + "\"", "\"" + node + "-new\""));
    start();
    await(() -> robot.lookup(".session-words").tryQuery().isPresent());
    assertThat(((Labeled) robot.lookup(".session-words").query()).getText()).contains("set-aside");
    assertThat(explorer().scenario().get()).isEqualTo(Scenario.opening(explorer().dataset().get()));
  }

  @Test
  void aScenarioThatTheProgramIsStartedWithDoesNotTakeThePlaceOfUnsavedWork()
      throws IOException, TimeoutException {
    Path file = home.resolve("one.meridian.json");
    new ScenarioFiles()
        .write(file, Scenario.opening(explorer().dataset().get()), explorer().dataset().get());
    change();
    quit();
    start(file);
    await(() -> robot.lookup(".session-words").tryQuery().isPresent());
    assertThat(((Labeled) robot.lookup(".session-words").query()).getText()).contains("set-aside");
    assertThat(Optional.of(stage.getTitle())).get().asString().startsWith("one");
  }
}
