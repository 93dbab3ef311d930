package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.UserFolder;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.Language;
import org.meridian.model.Period;
import org.meridian.render.figure.FigureFactory;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.text.Numbers;
import org.meridian.ui.ports.DatasetLibrary.Listed;
import org.meridian.ui.ports.SessionStore;
import org.meridian.ui.ports.SettingsStore;
import org.meridian.ui.standing.StandingWords;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.state.ThemeChoice;
import org.meridian.view.map.MapScene;
import org.meridian.view.style.MapTheme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The whole window over the datasets that ship, in every order of three of them, in years and
 * scenarios: every view shows what the engine says of that dataset and scenario, and nothing else.
 */
final class DatasetOrderJourney {

  private static final String CONNECTIVITY = "open-connectivity";
  private static final String INDEX = "interconnectivity-2021";
  private static final String RANKINGS = "rankings-2019-2022";

  /** Every order of the three, then two of them in turn. */
  private static final List<String> WALK =
      List.of(
          CONNECTIVITY,
          INDEX,
          RANKINGS,
          CONNECTIVITY,
          INDEX,
          CONNECTIVITY,
          RANKINGS,
          INDEX,
          CONNECTIVITY,
          INDEX,
          CONNECTIVITY,
          INDEX);

  private static final int ROWS = 6;

  @TempDir Path home;

  private final FxRobot robot = new FxRobot();
  private final FigureFactory figures = ShippedFigures.create();
  private final Map<String, Dataset> datasets = new HashMap<>();
  private DatasetFolders packages;
  private Stage stage;
  private DesktopWindow window;

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
    robot.interact(this::build);
  }

  private void build() {
    window =
        new DesktopWindow(
            stage,
            new DesktopWindow.DesktopServices(
                figures,
                packages,
                new BasemapFiles(figures.maps(), home),
                SettingsStore.forgetful(),
                SessionStore.forgetful(),
                new SimpleObjectProperty<>(false),
                new SimpleObjectProperty<>(true)));
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
    robot.interact(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
    robot.interact(window::close);
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
      everyViewAgrees();
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
      robot.interact(explorer()::undo);
      arrive(id);
      everyViewAgrees();
    }
    robot.interact(explorer()::redo);
    arrive(INDEX);
    everyViewAgrees();
  }

  private void years(String id) {
    Dataset dataset = datasets.get(id);
    if (dataset.hasYears() && dataset.years().size() > 1) {
      Period year = dataset.years().getFirst();
      robot.interact(() -> explorer().commit("shell.step.year", now -> now.withYear(year)));
      arrive(id);
      everyViewAgrees();
    }
  }

  private void scenarios() {
    String id = explorer().dataset().get().id();
    robot.interact(() -> explorer().commit("weights.step.weight", this::reweighed));
    arrive(id);
    everyViewAgrees();
    robot.interact(explorer()::undo);
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
    ComboBox<Listed> box = (ComboBox<Listed>) find("dataset-choice");
    robot.interact(
        () ->
            box.getItems().stream()
                .filter(entry -> entry.origin().equals(DatasetOrigin.shipped(id)))
                .findFirst()
                .ifPresent(box::setValue));
    arrive(id);
  }

  private void arrive(String id) {
    agree(
        "the open dataset",
        () -> explorer().busy().get() ? "" : explorer().dataset().get().id(),
        id);
  }

  private void everyViewAgrees() {
    Scenario scenario = ask(() -> explorer().scenario().get());
    Dataset dataset = datasets.get(scenario.datasetId());
    ScenarioResult expected = new ScenarioEngine().evaluate(dataset, scenario);
    rankingAgrees(expected);
    statusAgrees(expected);
    tab("centre", 0);
    mapAgrees(expected);
    tab("centre", 1);
    matrixAgrees(expected);
    tab("particulars", 1);
    linksAgree(expected);
    profileAgrees(expected);
    traceAgrees(expected);
  }

  private static List<Integer> ordered(ScenarioResult result) {
    var ranking = result.cities().ranking();
    List<Integer> cities = new ArrayList<>();
    for (int city = 0; city < result.dataset().cities().size(); city++) {
      cities.add(city);
    }
    cities.sort(
        Comparator.comparing((Integer city) -> ranking.rank(city) == 0)
            .thenComparing(ranking::rank)
            .thenComparing(city -> city));
    return cities;
  }

  private static String name(ScenarioResult result, int city) {
    return result.dataset().city(city).name().en();
  }

  private void rankingAgrees(ScenarioResult expected) {
    TableView<?> table = (TableView<?>) find("ranking-table");
    List<String> ids =
        ordered(expected).stream().map(city -> expected.dataset().city(city).id()).toList();
    agree("the order of the ranking", () -> table.getItems().stream().map(this::id).toList(), ids);
    agree("the count", () -> words(find("ranking-count")).getFirst(), Numbers.whole(ids.size()));
    List<String> lines = new ArrayList<>();
    for (int city : ordered(expected).subList(0, ROWS)) {
      lines.add(line(expected, city));
    }
    agree("the rows of the ranking", () -> rows(table, ROWS), lines);
    agree("the scores of the ranking", () -> scores(table, expected), true);
  }

  private static String line(ScenarioResult expected, int city) {
    return expected.cities().ranking().rank(city) + " " + name(expected, city);
  }

  /** Rank and name of the first rows, as they stand in the cells. */
  private List<String> rows(TableView<?> table, int count) {
    return lines(table).stream().limit(count).map(row -> row.get(0) + " " + row.get(2)).toList();
  }

  /** Whether the scores in the cells are those expected, as far as they are written out. */
  private static boolean scores(TableView<?> table, ScenarioResult expected) {
    List<List<String>> lines = lines(table);
    List<Integer> order = ordered(expected);
    boolean same = lines.size() >= ROWS;
    for (int at = 0; same && at < ROWS; at++) {
      double score = expected.cities().score(order.get(at));
      same = Math.abs(Double.parseDouble(lines.get(at).get(3).replace(",", "")) - score) < 0.051;
    }
    return same;
  }

  private static List<List<String>> lines(TableView<?> table) {
    return table.lookupAll(".table-row-cell").stream()
        .filter(node -> node instanceof TableRow<?> row && !row.isEmpty() && row.isVisible())
        .map(node -> (TableRow<?>) node)
        .sorted(Comparator.comparingInt(IndexedCell::getIndex))
        .map(DatasetOrderJourney::cells)
        .toList();
  }

  private static List<String> cells(TableRow<?> row) {
    return row.getChildrenUnmodifiable().stream()
        .filter(Node::isVisible)
        .sorted(Comparator.comparingDouble(Node::getLayoutX))
        .map(cell -> String.join(" ", words(cell)))
        .toList();
  }

  private String id(Object row) {
    return row.toString().replaceAll("(?s).*City\\[id=([^,]+),.*", "$1");
  }

  private void statusAgrees(ScenarioResult expected) {
    String ranked = Numbers.whole(expected.cities().ranking().rankedCount());
    String title = expected.dataset().info().title().en();
    Supplier<String> facts = () -> words(find("status-facts")).getFirst();
    agree("the status", () -> facts.get().startsWith(title) && facts.get().contains(ranked), true);
  }

  private void mapAgrees(ScenarioResult expected) {
    agree("the circles of the map", () -> circles(window.map().exportScene(), expected), true);
  }

  private boolean circles(MapScene scene, ScenarioResult expected) {
    if (scene == null || !window.map().isSettled()) {
      return false;
    }
    MapScene own =
        figures
            .composer()
            .compose(
                expected,
                scene.options(),
                scene.camera(),
                explorer().selection().cities().get(),
                Language.ENGLISH,
                MapTheme.LIGHT);
    return Arrays.equals(scene.symbols().cities(), own.symbols().cities())
        && Arrays.equals(scene.symbols().x(), own.symbols().x())
        && Arrays.equals(scene.symbols().radius(), own.symbols().radius())
        && scene.labels().equals(own.labels());
  }

  private void matrixAgrees(ScenarioResult expected) {
    int[] listed = expected.shownLinks().listed();
    var links = expected.links().links();
    long cities =
        IntStream.of(listed)
            .flatMap(link -> IntStream.of(links.origin(link), links.destination(link)))
            .distinct()
            .count();
    List<String> counts =
        List.of(Numbers.whole(cities), Numbers.whole(expected.dataset().cities().size()));
    agree(
        "the cities of the matrix",
        () -> numbers(find("matrix-count")).stream().limit(2).toList(),
        listed.length == 0 ? List.of() : counts);
  }

  private static List<String> numbers(Node label) {
    return Arrays.stream(String.join(" ", words(label)).split("[^0-9,]+"))
        .filter(part -> !part.isEmpty() && Character.isDigit(part.charAt(0)))
        .toList();
  }

  private void linksAgree(ScenarioResult expected) {
    int[] list = expected.shownLinks().listed();
    TableView<?> table = (TableView<?>) find("links-table");
    agree("how many links are listed", () -> table.getItems().size(), list.length);
    List<String> pairs = new ArrayList<>();
    for (int at = 0; at < Math.min(4, list.length); at++) {
      var links = expected.links().links();
      pairs.add(
          name(expected, links.origin(list[at]))
              + (links.isDirected() ? " → " : " – ")
              + name(expected, links.destination(list[at])));
    }
    agree("the links", () -> lines(table).stream().limit(4).map(row -> pair(row)).toList(), pairs);
  }

  private static String pair(List<String> row) {
    return row.stream()
        .filter(text -> text.contains(" – ") || text.contains(" → "))
        .findFirst()
        .orElse("");
  }

  private void profileAgrees(ScenarioResult expected) {
    int best = ordered(expected).getFirst();
    String id = expected.dataset().city(best).id();
    robot.interact(
        () -> explorer().comparison().cities().get().forEach(explorer().comparison()::remove));
    robot.interact(() -> explorer().comparison().open(List.of(id)));
    String score =
        StandingWords.score(
            expected.cities(),
            CityProfile.of(expected, best).getFirst().nodes().get(IndexStructure.ROOT));
    agree(
        "the profile",
        () -> words(find("profile-page")).containsAll(List.of(name(expected, best), score)),
        true);
  }

  private void traceAgrees(ScenarioResult expected) {
    int best = ordered(expected).getFirst();
    String id = expected.dataset().city(best).id();
    String root = expected.dataset().structure().node(IndexStructure.ROOT).id();
    robot.interact(() -> explorer().tracing().follow(id, root));
    agree(
        "the trace",
        () -> {
          List<String> title = find("trace-title") == null ? List.of() : words(find("trace-title"));
          String end = title.isEmpty() ? "" : title.getFirst().replaceAll("^.*?([-0-9.,]+)$", "$1");
          return !end.isEmpty()
              && words(find("trace")).contains(name(expected, best))
              && Math.abs(Double.parseDouble(end.replace(",", "")) - expected.cities().score(best))
                  < 0.01;
        },
        true);
  }

  private void tab(String tabs, int number) {
    robot.interact(() -> ((TabPane) find(tabs)).getSelectionModel().select(number));
  }

  private Node find(String id) {
    return stage.getScene().lookup("#" + id);
  }

  /** All that a part of the window says. */
  private static List<String> words(Node node) {
    List<String> words = new ArrayList<>();
    if (node instanceof Labeled label && label.getText() != null && !label.getText().isEmpty()) {
      words.add(label.getText());
    }
    if (node instanceof Labeled label && label.getGraphic() != null) {
      words.addAll(words(label.getGraphic()));
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
    }
    return words;
  }

  private static <T> T ask(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
  }

  /** Waits until what is shown is what is expected, and says what it was where it never is. */
  private static <T> void agree(String what, Callable<T> shown, T expected) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> expected.equals(ask(shown)));
    } catch (TimeoutException never) {
      assertThat(ask(shown)).as(what).isEqualTo(expected);
    }
  }
}
