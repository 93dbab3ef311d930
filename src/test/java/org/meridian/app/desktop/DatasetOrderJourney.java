package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.app.desktop.stage.DesktopMachine;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.Scenario;
import org.meridian.ui.background.SystemLook;
import org.meridian.ui.ports.DatasetLibrary.Listed;
import org.meridian.ui.ports.KeptWork;
import org.meridian.ui.ports.SessionStore;
import org.meridian.ui.ports.SettingsStore;
import org.meridian.ui.ports.StoryStore;
import org.meridian.ui.stage.ScreenDriver;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.ThemeChoice;
import org.testfx.api.FxToolkit;

/**
 * The whole window over the datasets that ship, in every order of three of them, in years and
 * scenarios: every view shows what the engine says of that dataset and scenario, and nothing else.
 */
final class DatasetOrderJourney {
  private static final String CONNECTIVITY = "open-connectivity";
  private static final String INDEX = "interconnectivity-2021";
  private static final String RANKINGS = "rankings-2019-2022";

  /** Each of the three after each other one. */
  private static final List<String> WALK =
      List.of(CONNECTIVITY, INDEX, RANKINGS, CONNECTIVITY, RANKINGS, INDEX, CONNECTIVITY, INDEX);

  @TempDir Path home;
  private final ScreenDriver screen = new ScreenDriver();
  private final FigureFactory figures = ShippedFigures.create();
  private final Map<String, Dataset> datasets = new HashMap<>();
  private DatasetFolders packages;
  private Stage stage;
  private DesktopWindow window;
  private EngineAgreement agreement;

  @BeforeEach
  void open() throws IOException, TimeoutException {
    packages = new DatasetFolders(new UserFolder(home));
    for (String id : WALK) {
      if (!datasets.containsKey(id)) {
        datasets.put(id, packages.open(DatasetOrigin.shipped(id)).value().orElseThrow());
      }
    }
    FxToolkit.registerPrimaryStage();
    stage = FxToolkit.registerStage(Stage::new);
    screen.run(this::build);
    screen.until(() -> stage.getScene().lookup("#ranking-table") != null);
    agreement = new EngineAgreement(screen, window, stage, figures);
  }

  private void build() {
    window =
        new DesktopWindow(
            stage,
            new DesktopWindow.DesktopServices(
                figures,
                packages,
                new BasemapFiles(figures.maps(), home),
                new KeptWork(
                    SettingsStore.forgetful(), SessionStore.forgetful(), StoryStore.forgetful()),
                new ImportedFiles(new UserFolder(home)),
                new SystemLook(new SimpleObjectProperty<>(false), new SimpleObjectProperty<>(true)),
                DesktopMachine.real()));
    Thread.currentThread().setUncaughtExceptionHandler(window.faults());
    explorer().language().set(Language.ENGLISH);
    explorer().theme().set(ThemeChoice.LIGHT);
    stage.setWidth(1100);
    stage.setHeight(760);
    stage.show();
    window.open(datasets.get(WALK.getFirst()));
  }

  @AfterEach
  void close() throws TimeoutException {
    screen.run(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    screen.run(window::close);
    FxToolkit.cleanupStages();
    assertThat(window.faults().all()).isEmpty();
  }

  private Explorer explorer() {
    return window.explorer();
  }

  @Test
  void everyViewShowsTheDatasetThatIsOpenInEveryOrder() {
    List<String> seen = new ArrayList<>();
    for (String id : WALK) {
      choose(id);
      agreement.everyView(datasets);
      if (!seen.contains(id)) {
        seen.add(id);
        years(id);
        scenarios();
      }
    }
  }

  @Test
  void undoLeadsBackThroughTheDatasetsAndEveryViewFollows() {
    choose(INDEX);
    choose(RANKINGS);
    for (String id : List.of(INDEX, CONNECTIVITY)) {
      screen.run(explorer()::undo);
      arrive(id);
      agreement.everyView(datasets);
    }
    screen.run(explorer()::redo);
    arrive(INDEX);
    agreement.everyView(datasets);
  }

  private void years(String id) {
    Dataset dataset = datasets.get(id);
    if (dataset.hasYears() && dataset.years().size() > 1) {
      Period year = dataset.years().getFirst();
      screen.run(() -> explorer().commit("shell.step.year", now -> now.withYear(year)));
      arrive(id);
      agreement.everyView(datasets);
    }
  }

  private void scenarios() {
    String id = explorer().dataset().get().id();
    screen.run(() -> explorer().commit("weights.step.weight", this::reweighed));
    arrive(id);
    agreement.everyView(datasets);
    screen.run(explorer()::undo);
    arrive(id);
  }

  private Scenario reweighed(Scenario now) {
    IndexStructure structure = explorer().dataset().get().structure();
    var first = structure.node(structure.child(IndexStructure.ROOT, 0));
    return now.withSettings(
        now.settings().withWeights(now.settings().weights().with(first.id(), 3 * first.weight())));
  }

  @SuppressWarnings("unchecked")
  private void choose(String id) {
    ComboBox<Listed> box = (ComboBox<Listed>) agreement.find("dataset-choice");
    screen.run(
        () ->
            box.getItems().stream()
                .filter(entry -> entry.origin().equals(DatasetOrigin.shipped(id)))
                .findFirst()
                .ifPresent(box::setValue));
    arrive(id);
  }

  private void arrive(String id) {
    agreement.agree(
        "the open dataset",
        () -> explorer().busy().get() ? "" : explorer().dataset().get().id(),
        id);
  }
}
