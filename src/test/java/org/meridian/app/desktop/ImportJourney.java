package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.importing.LinkWays;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.ui.ports.ImportedTable.PlaceName;
import org.meridian.ui.ports.SessionStore;
import org.meridian.ui.ports.SettingsStore;
import org.meridian.ui.shell.MainWindow;
import org.meridian.ui.stage.ScreenDriver;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.theme.SceneTheme;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** From a table saved by a spreadsheet in Chinese to a dataset in the window. */
final class ImportJourney {

  private static final String TABLE =
      "城市,国家或地区,直航城市数（个）,距海岸（公里）\n"
          + "上海,中国,148,18.0\n"
          + "西安,中国,73,909.2\n"
          + "苏黎世,瑞士,106,326.7\n"
          + "Hyderabad,,40,300\n"
          + "Atlantis,,1,0\n"
          + "圣保罗,巴西,53,44.4\n";

  private static final String GRAPH =
      """
      <gexf xmlns="http://gexf.net/1.3" version="1.3">
       <graph defaultedgetype="undirected">
        <nodes><node id="a" label="Berlin"/><node id="b" label="Paris"/><node id="c" label="Rome"/></nodes>
        <edges>
         <edge id="0" source="a" target="b" weight="1.0"/>
         <edge id="1" source="c" target="a" weight="2.5"/>
        </edges>
       </graph>
      </gexf>
      """;

  @TempDir private Path home;
  private final FigureFactory figures = ShippedFigures.create();
  private final ScreenDriver screen = new ScreenDriver();
  private final FxRobot robot = screen.robot();
  private Stage stage;
  private DesktopWindow window;
  private Path file;
  private Dataset first;

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
          UserFolder user = new UserFolder(home);
          window =
              new DesktopWindow(
                  stage,
                  new DesktopWindow.DesktopServices(
                      figures,
                      new DatasetFolders(user),
                      new BasemapFiles(figures.maps(), home.resolve("maps")),
                      SettingsStore.forgetful(),
                      SessionStore.forgetful(),
                      new ImportedFiles(user),
                      new SimpleObjectProperty<>(false),
                      new SimpleObjectProperty<>(true)));
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

  private void drop(Path path) {
    screen.run(() -> ((MainWindow) stage.getScene().getRoot()).drop(List.of(path)));
    screen.await(() -> !robot.lookup("#import-facts").queryAll().isEmpty());
    screen.await(() -> !facts().isEmpty() && !open().isDisabled());
  }

  private String facts() {
    return text("#import-facts");
  }

  private String text(String query) {
    return ((Labeled) robot.lookup(query).query()).getText();
  }

  private Button open() {
    return robot.lookup("#import-open").queryButton();
  }

  @SuppressWarnings("unchecked")
  private <T> ComboBox<T> choice(String id) {
    return (ComboBox<T>) robot.lookup("#" + id).queryComboBox();
  }

  private void fire(String query) {
    screen.run(() -> robot.lookup(query).queryButton().fire());
  }

  private List<PlaceName> names() {
    TableView<PlaceName> table = robot.lookup("#import-names").queryTableView();
    return screen.ask(() -> List.copyOf(table.getItems()));
  }

  private void choose(String name) {
    TableView<PlaceName> table = robot.lookup("#import-names").queryTableView();
    screen.run(
        () ->
            table.getItems().stream()
                .filter(each -> each.name().equals(name))
                .forEach(table.getSelectionModel()::select));
  }

  private String standing(String name) {
    return names().stream()
        .filter(each -> each.name().equals(name))
        .map(each -> each.standing().name())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theGuessIsShownAndTheDatasetOpensWithWhatWasDecided() {
    assertThat(facts()).isEqualTo("6 rows, 4 columns");
    assertThat(choice("import-encoding").getValue()).isEqualTo("GB18030");
    fire("#import-next");
    assertThat(standing("上海")).isEqualTo("FOUND");
    assertThat(standing("Hyderabad")).isEqualTo("SEVERAL");
    assertThat(standing("Atlantis")).isEqualTo("UNKNOWN");
    assertThat(text("#import-status")).contains("2");
    fire("#import-candidate-0");
    screen.await(() -> standing("Hyderabad").equals("DECIDED"));
    screen.await(() -> !open().isDisabled());
    fire("#import-open");
    screen.await(() -> explorer().dataset().get().cities().size() == 5);
    assertThat(explorer().dataset().get().cities().stream().map(City::name).map(n -> n.en()))
        .contains("Shanghai", "Xi'an", "Zurich", "São Paulo")
        .anyMatch(name -> name.startsWith("Hyderabad"));
    assertThat(explorer().dataset().get().indicators()).hasSize(2);
    assertThat(home.resolve("datasets")).isDirectoryContaining(path -> Files.isDirectory(path));
    assertThat(text("#session-bar .session-words")).contains(home.toString()).contains("5");
    Dataset built = explorer().dataset().get();
    screen.run(() -> window.open(first));
    screen.await(() -> explorer().dataset().get() != built);
    assertThat(robot.lookup("#session-bar .session-words").queryAll())
        .as("the line goes with its dataset")
        .isEmpty();
    drop(file);
    fire("#import-next");
    assertThat(standing("Hyderabad")).as("remembered").isEqualTo("DECIDED");
    choose("Hyderabad");
    fire("#import-undecide");
    screen.await(() -> standing("Hyderabad").equals("SEVERAL"));
  }

  @Test
  void anotherEncodingAndLayoutAreReadAtOnceAndNothingIsLoadedByCancel() {
    Dataset before = explorer().dataset().get();
    screen.run(() -> choice("import-encoding").setValue("Big5"));
    screen.await(() -> choice("import-encoding").getValue().equals("Big5") && !open().isDisabled());
    fire("#import-next");
    assertThat(names().stream().map(PlaceName::name)).doesNotContain("上海");
    screen.run(() -> choice("import-encoding").setValue("GB18030"));
    screen.await(() -> names().stream().anyMatch(name -> name.name().equals("上海")));
    fire("#import-next");
    assertThat(text("#import-counts")).isEqualTo("Errors: 2, warnings: 0, notes: 0");
    screen.run(() -> open().getScene().getWindow().hide());
    assertThat(explorer().dataset().get()).isSameAs(before);
    assertThat(home.resolve("datasets")).doesNotExist();
  }

  @Test
  void anUnknownPlaceIsKeptWhenAskedFor() {
    fire("#import-next");
    choose("Atlantis");
    fire("#import-own");
    screen.await(() -> standing("Atlantis").equals("DECIDED") && !open().isDisabled());
    fire("#import-open");
    screen.await(
        () ->
            explorer().dataset().get().cities().stream()
                .anyMatch(city -> city.name().en().equals("Atlantis")));
  }

  @Test
  void anUnknownPlaceIsSetOnTheMapAndRowsAreLeftOut() {
    fire("#import-next");
    choose("Atlantis");
    type("#import-place", "north of here");
    fire("#import-place-set");
    assertThat(robot.lookup("#import-place-wrong").query().isVisible()).isTrue();
    type("#import-place", "36.5, -25.25");
    fire("#import-place-set");
    screen.await(() -> standing("Atlantis").equals("DECIDED") && !open().isDisabled());
    choose("苏黎世");
    fire("#import-leave");
    screen.await(() -> standing("苏黎世").equals("DECIDED") && !open().isDisabled());
    choose("Atlantis");
    clickMap(0.5, 0.5);
    screen.await(() -> place().equals("0.0, 0.0") && !open().isDisabled());
    fire("#import-open");
    screen.await(() -> explorer().dataset().get() != first);
    assertThat(explorer().dataset().get().cities())
        .anyMatch(city -> city.name().en().equals("Atlantis") && city.latitude() == 0)
        .noneMatch(city -> city.id().equals("zurich"));
  }

  private void type(String query, String text) {
    screen.run(() -> robot.lookup(query).queryTextInputControl().setText(text));
  }

  private String place() {
    return robot.lookup("#import-place").queryTextInputControl().getText();
  }

  /** A click at shares of the map's width and height. */
  private void clickMap(double x, double y) {
    screen.run(
        () -> {
          Node map = robot.lookup("#import-map").query();
          Bounds box = map.getLayoutBounds();
          Point2D at = map.localToScene(box.getWidth() * x, box.getHeight() * y);
          for (EventType<MouseEvent> type :
              List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            map.fireEvent(click(type, at.getX(), at.getY()));
          }
        });
  }

  private static MouseEvent click(EventType<MouseEvent> type, double x, double y) {
    return new MouseEvent(
        type,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @Test
  void aGraphComesWithItsPlacesAndItsLinks() throws IOException {
    screen.run(() -> open().getScene().getWindow().hide());
    Path graph = Files.writeString(home.resolve("trains.gexf"), GRAPH);
    drop(graph);
    assertThat(facts()).isEqualTo("2 rows, 3 columns");
    assertThat(robot.lookup("#import-sheet").queryAll()).hasSize(1);
    assertThat(robot.lookup("#import-header").queryAll()).as("without effect").isEmpty();
    assertThat(robot.lookup("#import-decimal").queryAll()).as("without effect").isEmpty();
    fire("#import-next");
    assertThat(names().stream().map(PlaceName::name)).containsExactly("Berlin", "Paris", "Rome");
    fire("#import-open");
    screen.await(() -> explorer().dataset().get().cities().size() == 3);
    Dataset built = explorer().dataset().get();
    assertThat(built.cities().stream().map(City::id)).containsExactly("berlin", "paris", "rome");
    assertThat(built.links(built.defaultYear()).column("weight").orElseThrow())
        .containsExactlyInAnyOrder(1.0, 2.5);
  }

  @Test
  void bothWaysAreOneLinkWhereThatIsChosen() throws IOException {
    assertThat(robot.lookup("#import-ways").queryAll()).as("for links alone").isEmpty();
    screen.run(() -> open().getScene().getWindow().hide());
    drop(
        Files.writeString(
            home.resolve("od.csv"), "from,to,trips\nBerlin,Paris,30\nParis,Berlin,28\n"));
    assertThat(choice("import-ways").getValue()).isEqualTo(LinkWays.DIRECTED);
    screen.run(() -> this.<LinkWays>choice("import-ways").setValue(LinkWays.MEAN));
    screen.await(() -> !open().isDisabled());
    fire("#import-open");
    screen.await(() -> explorer().dataset().get().cities().size() == 2);
    Dataset built = explorer().dataset().get();
    assertThat(built.links(built.defaultYear()).column("trips").orElseThrow()).containsExactly(29);
  }
}
