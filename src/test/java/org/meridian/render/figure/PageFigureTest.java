package org.meridian.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.SampleWorld;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.FixedMessages;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewRequest;
import org.meridian.view.Views;
import org.meridian.view.method.MethodTopic;
import org.meridian.view.page.BarBlock;
import org.meridian.view.page.CityBlock;
import org.meridian.view.page.CorrelationBlock;
import org.meridian.view.page.LineBlock;
import org.meridian.view.page.PageBlock;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.ShiftBlock;
import org.meridian.view.profile.ComparedProfiles;
import org.meridian.view.style.MapTheme;

/** A sheet shows every row of its page, and has the same bytes each time. */
class PageFigureTest {

  private static final FigureFactory FIGURES = ShippedFigures.create();
  private static final FigureLook LOOK = new FigureLook(MapTheme.LIGHT, 1280, 1400);
  private static final Dataset DATASET = SampleWorld.dataset(false);
  private static final ScenarioResult RESULT =
      new ScenarioEngine().evaluate(DATASET, Scenario.opening(DATASET));

  static Stream<View> pages() {
    return Stream.concat(
        Stream.of(Views.TRACE),
        Arrays.stream(MethodTopic.values()).map(t -> Views.find(t.viewId()).orElseThrow()));
  }

  private static ViewRequest request() {
    String second = DATASET.city(RESULT.cities().ranking().order()[1]).id();
    return new ViewRequest(
        RESULT,
        Optional.empty(),
        FixedMessages.ofWindow(Language.ENGLISH),
        ViewChoices.DEFAULT.with(ComparedProfiles.of(List.of(second))));
  }

  private static byte[] bytes(ExportFigure figure, FigureFormat format) throws IOException {
    var bytes = new ByteArrayOutputStream();
    FigureWriter.write(figure, format, 1, bytes);
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyRowIsOnTheSheet(View view) throws IOException {
    PageContent page = (PageContent) view.content(request());
    byte[] pdf = bytes(FIGURES.figure(page, request(), LOOK), FigureFormat.PDF);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String words = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      page.blocks().stream()
          .flatMap(PageFigureTest::rows)
          .forEach(row -> assertThat(words).contains(row.replaceAll("\\s+", "")));
      page.notes().forEach(note -> assertThat(words).contains(note.replaceAll("\\s+", "")));
      assertThat(words).contains(page.title().replaceAll("\\s+", ""));
    }
  }

  private static Stream<String> rows(PageBlock block) {
    return switch (block) {
      case BarBlock bars -> bars.bars().stream().flatMap(b -> Stream.of(b.name(), b.figure()));
      case CorrelationBlock field -> field.names().stream();
      case CityBlock table ->
          table.rows().stream().map(row -> table.columns().get(1).text().apply(row));
      case ShiftBlock shifts -> shifts.shifts().stream().map(ShiftBlock.Shift::name);
      case LineBlock lines -> lines.lines().stream().flatMap(l -> Stream.of(l.label(), l.value()));
    };
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theSameStateHasTheSameBytes(View view) throws IOException {
    assertThat(bytes(FIGURES.figure(view, request(), LOOK), FigureFormat.PNG))
        .isEqualTo(bytes(FIGURES.figure(view, request(), LOOK), FigureFormat.PNG));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aTableWithoutRoomSaysHowManyOfItsRowsItShows(View view) throws IOException {
    PageContent page = (PageContent) view.content(request());
    FigureLook low = new FigureLook(MapTheme.DARK, 1280, 420);
    ExportFigure figure = FIGURES.figure(page, request(), low);
    boolean table = page.blocks().stream().anyMatch(CityBlock.class::isInstance);
    try (PDDocument document = Loader.loadPDF(bytes(figure, FigureFormat.PDF))) {
      String words = new PDFTextStripper().getText(document);
      assertThat(words.matches("(?s).*\\d+ of " + RESULT.cities().rows() + " cities.*"))
          .isEqualTo(table);
    }
  }
}
