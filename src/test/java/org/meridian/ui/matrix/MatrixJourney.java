package org.meridian.ui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.ui.stage.SampleNetwork;
import org.meridian.ui.stage.ViewStage;
import org.meridian.ui.stage.WorldData;
import org.meridian.ui.state.TextScale;
import org.meridian.ui.surface.PointerTip;
import org.meridian.view.matrix.MatrixAxis;
import org.meridian.view.matrix.MatrixCells;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/** A planner reads the matrix of the sample world. */
class MatrixJourney {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 860;

  private ViewStage stage;
  private MatrixPlot plot;

  @BeforeEach
  void openSample() {
    open(SampleNetwork.world());
  }

  private void open(Dataset dataset) {
    stage =
        ViewStage.open(
            dataset,
            WIDTH,
            HEIGHT,
            tools -> new MatrixView(tools.explorer(), tools.messages(), tools.background()));
    plot = stage.find("matrix-plot", MatrixPlot.class);
    stage.await(() -> plot.cells() != null && plot.isDrawn());
  }

  @AfterEach
  void close() {
    stage.close();
    assertThat(stage.failures()).isEmpty();
  }

  private void pointAt(int row, int column) {
    MatrixCamera camera = stage.ask(plot::camera);
    double x = plot.gutter() + camera.x() + (column + 0.5) * camera.cell();
    double y = plot.gutter() + camera.y() + (row + 0.5) * camera.cell();
    stage.robot().moveTo(stage.at(plot, x, y));
  }

  @Test
  void strongerLinksStandInStrongerColours() {
    MatrixCells cells = plot.cells();
    assertThat(cells.size()).isEqualTo(15);
    assertThat(stage.find("matrix-count", Label.class).getText())
        .isEqualTo("15 of 16 cities. 85 scored of 96 pairs");
    stage.keep("matrix-light-en");
    assertThat(colourAt(0, 0)).isEqualTo(plot.palette()[MatrixCells.UNCOUNTED]);
    for (int column = 1; column < cells.size(); column++) {
      assertThat(colourAt(0, column)).isEqualTo(plot.palette()[cells.classAt(0, column)]);
    }
    stage.wear(true, Language.CHINESE);
    stage.await(() -> plot.isDrawn());
    assertThat(plot.style()).isEqualTo(MapStyle.of(MapTheme.DARK));
    stage.keep("matrix-dark-zh");
  }

  private int colourAt(int row, int column) {
    MatrixCamera camera = stage.ask(plot::camera);
    var corner = stage.ask(() -> plot.localToScene(0, 0));
    return stage.pixel(
        (int) (corner.getX() + plot.gutter() + camera.x() + (column + 0.5) * camera.cell()),
        (int) (corner.getY() + plot.gutter() + camera.y() + (row + 0.5) * camera.cell()));
  }

  @Test
  void namesGrowWithTheTextAndCellsStayWhereTheyArePointedAt() {
    double before = plot.gutter();
    stage.run(() -> stage.explorer().textScale().set(TextScale.PERCENT_200));
    stage.await(() -> plot.gutter() == 2 * before && plot.isDrawn());
    assertThat(stage.ask(plot::camera).width()).isEqualTo(WIDTH - 2 * before);
    theNoteTellsOfThePairAndAClickSelectsIt();
    stage.keep("matrix-large-text");
  }

  @Test
  void theNoteTellsOfThePairAndAClickSelectsIt() {
    MatrixCells cells = plot.cells();
    int column = 1;
    while (cells.link(0, column) < 0) {
      column++;
    }
    pointAt(0, column);
    PointerTip tip = (PointerTip) stage.ask(() -> plot.lookup(".tip"));
    String first = name(cells, 0);
    assertThat(stage.ask(tip::words)).contains(first, name(cells, column), "Rank");
    stage.keep("matrix-hover");
    pointAt(0, column);
    stage.robot().clickOn(javafx.scene.input.MouseButton.PRIMARY);
    assertThat(stage.explorer().selection().link().get()).isPresent();
    assertThat(stage.explorer().selection().cities().get()).hasSize(2);
    stage.keep("matrix-selected");
    pointAt(3, 3);
    assertThat(stage.ask(tip::words)).contains("no pair");
  }

  private static String name(MatrixCells cells, int place) {
    return cells.result().dataset().city(cells.axis().city(place)).name().en();
  }

  @Test
  void theOrderCanBeSwitchedToRegions() {
    ToggleButton regions = stage.find("matrix-order-region", ToggleButton.class);
    stage.robot().clickOn(regions);
    stage.await(() -> !plot.cells().axis().runs().isEmpty());
    assertThat(plot.cells().axis().runs())
        .extracting(MatrixAxis.Run::region)
        .containsExactlyInAnyOrder("Europe", "North America", "South America", "Asia", "Oceania");
    stage.await(() -> plot.isDrawn());
    stage.keep("matrix-regions");
    stage.robot().clickOn(regions);
    assertThat(stage.ask(regions::isSelected)).isTrue();
  }

  @Test
  void keysZoomPanAndFit() {
    MatrixCamera fitted = stage.ask(plot::camera);
    stage.run(plot::requestFocus);
    for (int i = 0; i < 8; i++) {
      stage.robot().push(KeyCode.EQUALS);
    }
    MatrixCamera near = stage.ask(plot::camera);
    assertThat(near.cell()).isGreaterThanOrEqualTo(fitted.cell());
    stage.robot().push(KeyCode.DIGIT0);
    assertThat(stage.ask(plot::camera)).isEqualTo(fitted);
    stage.run(() -> stage.explorer().selection().select("tokyo"));
    stage.robot().push(KeyCode.ESCAPE);
    assertThat(stage.explorer().selection().cities().get()).isEmpty();
  }

  @Test
  void hundredsOfCitiesFitTheView() {
    stage.close();
    open(WorldData.openConnectivity());
    assertThat(plot.cells().size()).isGreaterThan(300);
    stage.keep("matrix-world");
    stage.robot().clickOn("#matrix-order-region");
    stage.await(() -> !plot.cells().axis().runs().isEmpty() && plot.isDrawn());
    stage.keep("matrix-world-regions");
    stage.run(() -> plot.zoom(8));
    stage.await(plot::isDrawn);
    stage.wear(true, Language.CHINESE);
    stage.keep("matrix-world-near-dark-zh");
    assertThat(plot.camera().cell()).isGreaterThan(8);
  }
}
