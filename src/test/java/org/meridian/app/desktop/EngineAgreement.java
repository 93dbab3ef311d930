package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.CityProfile;
import org.meridian.text.Numbers;
import org.meridian.ui.stage.ScreenDriver;
import org.meridian.ui.state.Explorer;
import org.meridian.view.map.MapScene;
import org.meridian.view.profile.StandingWords;
import org.meridian.view.style.MapTheme;
import org.testfx.util.WaitForAsyncUtils;

/** Holds what every view of a window shows against what the engine says. */
final class EngineAgreement {

  private static final int ROWS = 6;

  private final ScreenDriver screen;
  private final DesktopWindow window;
  private final Stage stage;
  private final FigureFactory figures;

  EngineAgreement(ScreenDriver screen, DesktopWindow window, Stage stage, FigureFactory figures) {
    this.screen = screen;
    this.window = window;
    this.stage = stage;
    this.figures = figures;
  }

  private Explorer explorer() {
    return window.explorer();
  }

  /** Every view of the window shows what the engine says of its scenario on this dataset. */
  void everyView(Map<String, Dataset> datasets) {
    Scenario scenario = screen.ask(() -> explorer().scenario().get());
    Dataset dataset = datasets.get(scenario.datasetId());
    ScenarioResult expected = new ScenarioEngine().evaluate(dataset, scenario);
    rankingAgrees(expected);
    statusAgrees(expected);
    tab("centre", "tab-map");
    mapAgrees(expected);
    tab("centre", "tab-links");
    screen.run(((ToggleButton) find("segment-matrix"))::fire);
    matrixAgrees(expected);
    screen.run(((ToggleButton) find("segment-links"))::fire);
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
    agree(
        "the count",
        () -> WindowText.words(find("ranking-count")).getFirst(),
        Numbers.whole(ids.size()));
    List<String> lines = new ArrayList<>();
    for (int city : ordered(expected).subList(0, ROWS)) {
      lines.add(line(expected, city));
    }
    agree("the rows of the ranking", () -> rows(table, ROWS), lines);
    agree("the scores of the ranking", () -> scores(table, expected), true);
  }

  private static String line(ScenarioResult expected, int city) {
    int rank = expected.cities().ranking().rank(city);
    return (rank == 0 ? Numbers.MISSING : Numbers.whole(rank)) + " " + name(expected, city);
  }

  /** Rank and name of the first rows, as they stand in the cells. */
  private List<String> rows(TableView<?> table, int count) {
    return WindowText.lines(table).stream()
        .limit(count)
        .map(row -> row.get(0) + " " + row.get(2))
        .toList();
  }

  /** Whether the scores in the cells are those expected, as far as they are written out. */
  private static boolean scores(TableView<?> table, ScenarioResult expected) {
    List<List<String>> lines = WindowText.lines(table);
    List<Integer> order = ordered(expected);
    boolean same = lines.size() >= ROWS;
    for (int at = 0; same && at < ROWS; at++) {
      double score = expected.cities().score(order.get(at));
      same = isScore(lines.get(at).get(3), score);
    }
    return same;
  }

  private static boolean isScore(String cell, double score) {
    return Double.isNaN(score)
        ? cell.equals("no data")
        : !cell.equals("no data")
            && Math.abs(Double.parseDouble(cell.replace(",", "")) - score) < 0.051;
  }

  private String id(Object row) {
    return row.toString().replaceAll("(?s).*City\\[id=([^,]+),.*", "$1");
  }

  private void statusAgrees(ScenarioResult expected) {
    String ranked = Numbers.whole(expected.cities().ranking().rankedCount());
    String title = expected.dataset().info().title().en();
    Supplier<String> facts = () -> WindowText.words(find("status-facts")).getFirst();
    agree("the status", () -> facts.get().startsWith(title) && facts.get().contains(ranked), true);
  }

  private void mapAgrees(ScenarioResult expected) {
    agree("the circles of the map", () -> differing(window.map().exportScene(), expected), "");
  }

  /** What of a map is not as it should be; empty where all is. */
  private String differing(MapScene scene, ScenarioResult expected) {
    if (scene == null || !window.map().isSettled()) {
      return "not settled";
    }
    if (!isInFront(window.map())) {
      return "not in the tab in front";
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
    if (!MapMarks.values(scene).equals(MapMarks.values(own))) {
      return "values";
    }
    return MapMarks.named(scene).equals(MapMarks.named(own)) ? "" : "names";
  }

  /** The one map of the window stands in whichever tab shows it. */
  private boolean isInFront(Node map) {
    Node front = ((TabPane) find("centre")).getSelectionModel().getSelectedItem().getContent();
    Node at = map;
    while (at != null && at != front) {
      at = at.getParent();
    }
    return at == front;
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
    return Arrays.stream(String.join(" ", WindowText.words(label)).split("[^0-9,]+"))
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
    agree(
        "the links",
        () -> WindowText.lines(table).stream().limit(4).map(row -> pair(row)).toList(),
        pairs);
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
    screen.run(
        () -> explorer().comparison().cities().get().forEach(explorer().comparison()::remove));
    screen.run(() -> explorer().comparison().open(List.of(id)));
    String score =
        StandingWords.score(
            expected.cities(),
            CityProfile.of(expected, best).getFirst().nodes().get(IndexStructure.ROOT));
    agree(
        "the profile",
        () ->
            WindowText.words(find("profile-page"))
                .containsAll(List.of(name(expected, best), score)),
        true);
  }

  private void traceAgrees(ScenarioResult expected) {
    int best = ordered(expected).getFirst();
    String id = expected.dataset().city(best).id();
    String root = expected.dataset().structure().node(IndexStructure.ROOT).id();
    screen.run(() -> explorer().tracing().follow(id, root));
    agree(
        "the trace",
        () -> {
          List<String> title =
              find("trace-title") == null ? List.of() : WindowText.words(find("trace-title"));
          String end = title.isEmpty() ? "" : title.getFirst().replaceAll("^.*?([-0-9.,]+)$", "$1");
          if (title.isEmpty() || Double.isNaN(expected.cities().score(best))) {
            return !title.isEmpty() && title.getFirst().endsWith(Numbers.MISSING);
          }
          return !end.isEmpty()
              && WindowText.words(find("trace")).contains(name(expected, best))
              && Math.abs(Double.parseDouble(end.replace(",", "")) - expected.cities().score(best))
                  < 0.01;
        },
        true);
  }

  private void tab(String tabs, String id) {
    TabPane pane = (TabPane) find(tabs);
    screen.run(
        () ->
            pane.getTabs().stream()
                .filter(tab -> tab.getId().equals(id))
                .forEach(pane.getSelectionModel()::select));
  }

  Node find(String id) {
    return stage.getScene().lookup("#" + id);
  }

  /** Waits until what is shown is what is expected, and says what it was where it never is. */
  <T> void agree(String what, Callable<T> shown, T expected) {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> expected.equals(screen.ask(shown)));
    } catch (TimeoutException never) {
      assertThat(screen.ask(shown)).as(what).isEqualTo(expected);
    }
  }
}
