package org.meridian.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.Dataset;
import org.meridian.model.Language;
import org.meridian.render.SampleWorld;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.scenario.CityFilter;
import org.meridian.scenario.LinkFilter;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewRequest;
import org.meridian.view.Views;
import org.meridian.view.content.Column;
import org.meridian.view.links.LinkCells;
import org.meridian.view.links.LinkList;
import org.meridian.view.links.LinkQuery;
import org.meridian.view.links.LinkRow;
import org.meridian.view.links.LinkSortKey;
import org.meridian.view.ranking.RankingCells;
import org.meridian.view.ranking.RankingFigures;
import org.meridian.view.ranking.RankingRow;
import org.meridian.view.style.MapTheme;
import org.meridian.view.words.ScoreDigits;

/** A table in a file has the rows and cells of the window, whatever filter and measure. */
class SameRowsTest {

  private static final FigureFactory FIGURES = ShippedFigures.create();

  static Stream<Arguments> choices() {
    CityFilter asia = new CityFilter(Set.of("Asia"), Set.of(), Set.of());
    return Stream.of("", "size", "reach")
        .flatMap(
            measure ->
                Stream.of(0, 7)
                    .flatMap(
                        top ->
                            Stream.of("", "tokyo").map(city -> new LinkFilter(measure, top, city))))
        .flatMap(
            links ->
                Stream.of(CityFilter.ALL, asia)
                    .flatMap(
                        cities ->
                            Stream.of(Language.values())
                                .map(language -> Arguments.of(links, cities, language))));
  }

  private static ScenarioResult result(LinkFilter links, CityFilter cities) {
    Dataset dataset = SampleWorld.dataset(false);
    return new ScenarioEngine()
        .evaluate(dataset, Scenario.opening(dataset).withLinks(links).withCities(cities));
  }

  /** The lines of a sheet that is high enough for all rows; blanks are told by no one. */
  private static List<String> drawn(View view, ScenarioResult result, Language language, int rows)
      throws IOException {
    ViewRequest request =
        new ViewRequest(
            result, Optional.of(result), FixedMessages.ofWindow(language), ViewChoices.DEFAULT);
    FigureLook look = new FigureLook(MapTheme.LIGHT, 2000, 500 + 25 * rows);
    var out = new ByteArrayOutputStream();
    FigureWriter.write(FIGURES.figure(view, request, look), FigureFormat.PDF, 1, out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document).lines().map(SameRowsTest::bare).toList();
    }
  }

  private static String bare(String text) {
    return text.replaceAll("(?U)\\s+", "").replace('\u2012', '–');
  }

  /** The drawn lines of rows, cut to the cells that are compared: what follows are the parts. */
  private static List<String> rows(List<String> drawn, List<String> wanted) {
    return drawn.stream()
        .flatMap(line -> wanted.stream().filter(line::startsWith).limit(1))
        .toList();
  }

  private static <R> String line(R row, Messages words, List<Column<R>> columns) {
    return bare(
        columns.stream().map(column -> column.text().of(row, words)).collect(Collectors.joining()));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void theListOfLinksHasTheRowsOfTheWindow(LinkFilter links, CityFilter cities, Language language)
      throws IOException {
    ScenarioResult result = result(links, cities);
    LinkList window = LinkList.of(new LinkQuery(result, new LinkSortKey.Rank(), true, language));
    Messages words = FixedMessages.ofWindow(language);
    List<Column<LinkRow>> columns =
        List.of(LinkCells.rank(), LinkCells.pair(), LinkCells.distance(), LinkCells.score());
    List<String> wanted =
        IntStream.range(0, window.size())
            .mapToObj(at -> line(window.row(at), words, columns))
            .toList();
    List<String> drawn = drawn(Views.LINKS, result, language, window.size());

    assertThat(wanted).isNotEmpty();
    assertThat(rows(drawn, wanted)).isEqualTo(wanted);
    assertThat(drawn.stream().filter(line -> line.matches("\\d.*[–→].*")).count())
        .isEqualTo(wanted.size());
    IntStream.range(0, window.size())
        .forEach(
            at ->
                assertThat(window.row(at).scoreText())
                    .isEqualTo(
                        ScoreDigits.of(result.links().result(), window.measure())
                            .row(window.link(at))));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void theRankingHasTheRowsOfTheWindow(LinkFilter links, CityFilter cities, Language language)
      throws IOException {
    ScenarioResult result = result(links, cities);
    RankingFigures figures = new RankingFigures(result, Optional.of(result));
    RankingCells cells = new RankingCells(() -> figures);
    Messages words = FixedMessages.ofWindow(language);
    boolean[] shown = result.shownCities();
    List<String> wanted =
        IntStream.of(result.cities().ranking().order())
            .filter(place -> shown[place])
            .mapToObj(place -> new RankingRow(place, result.dataset().city(place)))
            .filter(row -> figures.rank(row) > 0)
            .map(
                row ->
                    line(
                        row,
                        words,
                        List.of(
                            cells.rank(),
                            cells.change(),
                            cells.city(),
                            cells.country(),
                            cells.score())))
            .toList();

    assertThat(wanted).isNotEmpty();
    List<String> drawn = drawn(Views.RANKING, result, language, result.dataset().cities().size());
    assertThat(rows(drawn, wanted)).isEqualTo(wanted);
  }
}
