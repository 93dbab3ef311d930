package org.meridian.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.SampleWorld;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.figure.sheet.FigureSetting;
import org.meridian.render.figure.sheet.FigureSheet;
import org.meridian.render.raster.PixelFrame;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.text.FixedMessages;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewRequest;
import org.meridian.view.Views;
import org.meridian.view.map.legend.CaptionComposer;
import org.meridian.view.matrix.MatrixCells;
import org.meridian.view.matrix.MatrixOrder;
import org.meridian.view.matrix.MatrixPalette;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;
import org.meridian.view.words.FigureWords;

/** A matrix in a file has the cells of the window, whatever filter, measure and order. */
class MatrixFigureTest {

  private static final int SIDE = 1100;
  private static final FigureFactory FIGURES = ShippedFigures.create();

  private static ScenarioResult result(LinkFilter filter, CityFilter cities) {
    Dataset dataset = SampleWorld.dataset(false);
    return new ScenarioEngine()
        .evaluate(dataset, Scenario.opening(dataset).withLinks(filter).withCities(cities));
  }

  private static FigureSetting setting(ScenarioResult result) {
    return new FigureSetting(result, Optional.empty(), Language.ENGLISH, MapTheme.DARK, SIDE, SIDE);
  }

  private static MatrixFigure figure(ScenarioResult result, MatrixOrder order) {
    ViewRequest request =
        new ViewRequest(
            result,
            Optional.empty(),
            FixedMessages.ofWindow(Language.ENGLISH),
            ViewChoices.DEFAULT.with(order));
    return (MatrixFigure)
        FIGURES.figure(Views.MATRIX, request, new FigureLook(MapTheme.DARK, SIDE, SIDE));
  }

  static Stream<Arguments> choices() {
    CityFilter asia = new CityFilter(Set.of("Asia"), Set.of(), Set.of());
    return Stream.of("", "size", "reach")
        .flatMap(
            measure ->
                Stream.of(0, 3, 40)
                    .flatMap(
                        top ->
                            Stream.of("", "tokyo").map(city -> new LinkFilter(measure, top, city))))
        .flatMap(filter -> Stream.of(CityFilter.ALL, asia).map(c -> new Object[] {filter, c}))
        .flatMap(
            pair ->
                Arrays.stream(MatrixOrder.values())
                    .map(order -> Arguments.of(pair[0], pair[1], order)));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void everyCellIsThatOfTheWindow(LinkFilter filter, CityFilter cities, MatrixOrder order) {
    ScenarioResult result = result(filter, cities);
    MatrixCells window = MatrixCells.of(result, order);
    MatrixFigure figure = figure(result, order);
    PixelFrame frame = PixelFrame.empty(SIDE, SIDE);
    figure.picture(1).draw(frame, 0, 0);
    MatrixFigure.Grid grid = figure.grid(sheet(result, figure));
    int[] palette = MatrixPalette.of(MapStyle.of(MapTheme.DARK), window);

    assertThat(figure.cells().size()).isEqualTo(window.size()).isPositive();
    for (int row = 0; row < window.size(); row++) {
      assertThat(figure.cells().axis().city(row)).isEqualTo(window.axis().city(row));
      for (int column = 0; column < window.size(); column++) {
        int x = (int) (grid.left() + (column + 0.5) * grid.cell());
        int y = (int) (grid.top() + (row + 0.5) * grid.cell());
        assertThat(frame.argb()[y * SIDE + x] & 0xFFFFFF)
            .as("row %d, column %d", row, column)
            .isEqualTo(palette[window.classAt(row, column)] & 0xFFFFFF);
      }
    }
  }

  private static FigureSheet sheet(ScenarioResult result, MatrixFigure figure) {
    FigureWords words = FigureWords.in(Language.ENGLISH);
    var nowhere = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    return new FigureSheet(
        nowhere,
        setting(result),
        FIGURES.typefaces(),
        words,
        new CaptionComposer(result, words).plain(figure.title()));
  }

  @Test
  void anotherFilterIsAnotherPicture() throws IOException {
    List<LinkFilter> filters =
        List.of(
            LinkFilter.ALL,
            LinkFilter.ALL.withTop(20),
            LinkFilter.ALL.withCity("tokyo"),
            LinkFilter.ALL.withDimension("size"));
    Set<String> pictures = new java.util.HashSet<>();
    for (LinkFilter filter : filters) {
      for (MatrixOrder order : MatrixOrder.values()) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MatrixFigure figure = figure(result(filter, CityFilter.ALL), order);
        FigureWriter.write(figure, FigureFormat.SVG, 1, out);
        pictures.add(out.toString(StandardCharsets.UTF_8));
      }
    }
    assertThat(pictures).hasSize(filters.size() * MatrixOrder.values().length);
  }
}
