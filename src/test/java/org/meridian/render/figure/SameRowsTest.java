package org.meridian.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.SampleWorld;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.scoring.IndexResult;
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
import org.meridian.view.links.LinksContent;
import org.meridian.view.ranking.RankingCells;
import org.meridian.view.ranking.RankingFigures;
import org.meridian.view.ranking.RankingRow;
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
                Stream.of(
                    Arguments.of(links, CityFilter.ALL, Language.ENGLISH),
                    Arguments.of(links, asia, Language.CHINESE)));
  }

  private static ScenarioResult result(LinkFilter links, CityFilter cities) {
    Dataset dataset = SampleWorld.dataset(false);
    return new ScenarioEngine()
        .evaluate(dataset, Scenario.opening(dataset).withLinks(links).withCities(cities));
  }

  /** The lines of a sheet that is high enough for all rows. */
  private static List<String> drawn(View view, ScenarioResult result, Language language, int rows)
      throws IOException {
    return DrawnWords.lines(FIGURES.figure(view, request(result, language), DrawnWords.room(rows)));
  }

  private static ViewRequest request(ScenarioResult result, Language language) {
    return new ViewRequest(
        result, Optional.of(result), FixedMessages.ofWindow(language), ViewChoices.DEFAULT);
  }

  /** The drawn lines of rows, cut to the cells that are compared: what follows are the parts. */
  private static List<String> rows(List<String> drawn, List<String> wanted) {
    return drawn.stream()
        .flatMap(line -> wanted.stream().filter(line::startsWith).limit(1))
        .toList();
  }

  private static <R> String line(R row, Messages words, List<Column<R>> columns) {
    return DrawnWords.bare(
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

  static Stream<Arguments> orders() {
    IndexResult scores = result(LinkFilter.ALL, CityFilter.ALL).links().result();
    return Stream.of(
            Stream.of(new LinkSortKey.Rank(), new LinkSortKey.PairKey()),
            IntStream.range(0, scores.structure().size()).mapToObj(LinkSortKey.Score::new),
            IntStream.range(0, scores.structure().size())
                .filter(scores.input()::isSource)
                .mapToObj(LinkSortKey.ValueKey::new))
        .flatMap(keys -> keys)
        .flatMap(key -> Stream.of(Arguments.of(key, true), Arguments.of(key, false)));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void theListOfLinksHasTheOrderOfTheWindow(LinkSortKey key, boolean ascending) throws IOException {
    ScenarioResult result = result(new LinkFilter("", 9, ""), CityFilter.ALL);
    LinkQuery query = new LinkQuery(result, key, ascending, Language.CHINESE);
    LinkList window = LinkList.of(query);
    ViewRequest request = request(result, Language.CHINESE);
    List<Column<LinkRow>> columns = List.of(LinkCells.rank(), LinkCells.pair());
    List<String> wanted =
        IntStream.range(0, window.size())
            .mapToObj(at -> line(window.row(at), request.words(), columns))
            .toList();
    List<String> drawn =
        DrawnWords.lines(
            FIGURES.figure(LinksContent.of(query), request, DrawnWords.room(window.size())));

    assertThat(wanted).hasSize(9);
    assertThat(rows(drawn, wanted)).isEqualTo(wanted);
  }

  private static List<Column<RankingRow>> columns(RankingCells cells) {
    return List.of(cells.rank(), cells.change(), cells.city(), cells.country());
  }

  /** The score, or the words that stand in its place in the window. */
  private static String score(
      RankingRow row, RankingCells cells, RankingFigures figures, Messages words) {
    return figures.rank(row) > 0
        ? line(row, words, List.of(cells.score()))
        : DrawnWords.bare(words.get("ranking.noData"));
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
            .map(row -> line(row, words, columns(cells)) + score(row, cells, figures, words))
            .toList();

    assertThat(wanted).isNotEmpty();
    assertThat(wanted.stream().anyMatch(line -> line.startsWith("–")))
        .isEqualTo(cities.equals(CityFilter.ALL));
    List<String> drawn = drawn(Views.RANKING, result, language, result.dataset().cities().size());
    assertThat(rows(drawn, wanted)).isEqualTo(wanted);
  }
}
