package org.meridian.render.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetInfo;
import org.meridian.model.Direction;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorTable;
import org.meridian.model.PairRule;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.SampleWorld;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.View;
import org.meridian.view.ViewGroup;
import org.meridian.view.ViewOption;
import org.meridian.view.ViewPlace;
import org.meridian.view.ViewRequest;
import org.meridian.view.Views;
import org.meridian.view.content.ViewContent;
import org.meridian.view.ranking.RankingContent;
import org.meridian.view.style.MapTheme;

/** Runs every view that is listed through its contract; a new view is run by being listed. */
class ViewContractTest {

  private static final List<int[]> SIZES =
      List.of(
          new int[] {320, 200}, new int[] {640, 900}, new int[] {1280, 720}, new int[] {1600, 900});

  private static ViewContract contract;

  @BeforeAll
  static void prepare() {
    contract = new ViewContract(ShippedFigures.create());
  }

  private static ScenarioResult cities(int count, DoubleUnaryOperator value) {
    return cities(count, Map.of(2020, value));
  }

  private static ScenarioResult cities(int count, Map<Integer, DoubleUnaryOperator> years) {
    Random random = new Random(516);
    List<City> cities =
        IntStream.range(0, count)
            .mapToObj(
                at ->
                    new City(
                        "c" + at,
                        new LocalText("City " + at, "城市" + at),
                        "",
                        at % 2 == 0 ? "Asia" : "Europe",
                        random.nextDouble() * 120 - 60,
                        random.nextDouble() * 300 - 150,
                        Map.of()))
            .toList();
    Map<Period, IndicatorTable> values = new HashMap<>();
    years.forEach(
        (year, value) ->
            values.put(
                Period.of(year),
                new IndicatorTable(
                    count,
                    Map.of(
                        "size",
                        IntStream.range(0, count).mapToDouble(value::applyAsDouble).toArray()))));
    IndexNode size =
        new IndexNode(
            "size",
            new LocalText("Size", "规模"),
            1,
            Optional.empty(),
            Optional.of("size"),
            Optional.empty(),
            List.of());
    Dataset dataset =
        new Dataset(
            DatasetInfo.named("made-up"),
            cities,
            List.of(
                Indicator.ofCity("size", new LocalText("Size", "规模"), Direction.HIGHER_IS_BETTER)),
            new IndexStructure(
                IndexNode.group("index", new LocalText("Index", "指数"), 1, List.of(size))),
            new PairRule(false, true, false),
            values,
            Map.of(),
            values.keySet().stream().max(Comparator.naturalOrder()).orElseThrow());
    return new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset));
  }

  /** Three years, in which ranks cross, some cities come and one goes. */
  private static ScenarioResult overYears(int count) {
    return cities(
        count,
        Map.of(
            2018,
            at -> at % 5 == 0 ? Double.NaN : at,
            2020,
            at -> at % 7 * 10 + at,
            2023,
            at -> at == 3 ? Double.NaN : count - at));
  }

  private static boolean isOverYears(View view) {
    return view.uses(ViewOption.LINES) || view.uses(ViewOption.RANKS);
  }

  static Stream<Arguments> viewsOverData() {
    Map<String, ScenarioResult> data =
        Map.of(
            "sample",
            SampleWorld.result(),
            "one city",
            cities(1, at -> 3),
            "22 cities",
            cities(22, at -> at),
            "516 cities",
            cities(516, at -> at % 97),
            "no data",
            cities(22, at -> Double.NaN),
            "one value",
            cities(22, at -> 7),
            "22 cities over years",
            overYears(22),
            "516 cities over years",
            overYears(516));
    return Views.ALL.stream()
        .flatMap(
            view ->
                data.entrySet().stream()
                    .map(entry -> Arguments.of(view, entry.getKey(), entry.getValue())));
  }

  static List<View> views() {
    return Views.ALL;
  }

  @ParameterizedTest(name = "{0} of {1}")
  @MethodSource("viewsOverData")
  void everyViewIsDrawnInBothLanguagesAndLooksAtEverySize(
      View view, String name, ScenarioResult result) {
    int turn = 0;
    for (Language language : Language.values()) {
      ViewRequest request = ViewContract.request(result, language);
      for (int[] size : SIZES) {
        MapTheme theme = MapTheme.values()[turn++ % MapTheme.values().length];
        contract.isDrawn(view, request, new FigureLook(theme, size[0], size[1]));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("views")
  void everyViewIsNamedAndTheSameTwice(View view) throws IOException {
    ViewContract.isNamed(view);
    ScenarioResult result = isOverYears(view) ? overYears(22) : SampleWorld.result();
    ViewRequest request = ViewContract.request(result, Language.CHINESE);
    contract.isTheSameTwice(view, request);
    // Layers of links are shown once some are chosen.
    ViewContract.saysWhyItIsEmpty(view, request, view.equals(Views.CLUSTER_LAYERS));
  }

  @ParameterizedTest
  @MethodSource("views")
  void withoutCitiesAViewSaysWhyOrRefuses(View view) {
    ViewRequest request = ViewContract.request(cities(0, at -> at), Language.ENGLISH);
    if (view.uses(ViewOption.CITIES)) {
      assertThatThrownBy(() -> view.content(request)).isInstanceOf(IllegalArgumentException.class);
      return;
    }
    boolean hasLand = Set.of(Views.MAP, Views.CLUSTERS).contains(view);
    ViewContract.saysWhyItIsEmpty(view, request, !hasLand);
    contract.isDrawn(view, request, new FigureLook(MapTheme.LIGHT, 640, 400));
  }

  @ParameterizedTest
  @MethodSource("views")
  void ofOneYearThereAreNoLinesOverYears(View view) {
    if (isOverYears(view)) {
      ViewRequest request = ViewContract.request(SampleWorld.result(), Language.ENGLISH);
      ViewContract.saysWhyItIsEmpty(view, request, true);
    }
  }

  @Test
  void tenThousandCitiesAreDrawn() {
    ViewRequest request = ViewContract.request(cities(10_000, at -> at), Language.ENGLISH);
    for (View view : List.of(Views.MAP, Views.RANKING)) {
      contract.isDrawn(view, request, new FigureLook(MapTheme.DARK, 1280, 720));
    }
  }

  @Test
  void noTwoViewsShareAnId() {
    assertThat(Views.ALL.stream().map(View::id)).doesNotHaveDuplicates();
  }

  private static View planted(String titleKey) {
    return new View(
        "planted",
        titleKey,
        ViewGroup.CITIES,
        ViewPlace.MIDDLE,
        Set.of(),
        request -> new ViewContent() {});
  }

  @Test
  void aViewThatIsAnotherEveryTimeIsFound() {
    int[] asked = {0};
    View fickle =
        new View(
            "fickle",
            "shell.tab.map",
            ViewGroup.CITIES,
            ViewPlace.MIDDLE,
            Set.of(),
            request -> {
              ScenarioResult other = cities(3 + asked[0]++, at -> at);
              return RankingContent.of(other, Optional.empty());
            });
    ViewRequest request = ViewContract.request(SampleWorld.result(), Language.ENGLISH);

    assertThatThrownBy(() -> contract.isTheSameTwice(fickle, request))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("fickle");
  }

  @Test
  void aViewWithoutWordsOrWithoutAPainterIsFound() {
    ViewRequest request = ViewContract.request(SampleWorld.result(), Language.ENGLISH);
    assertThatThrownBy(() -> ViewContract.isNamed(planted("no.such.title")))
        .hasMessageContaining("no.such.title");
    assertThatThrownBy(
            () ->
                contract.isDrawn(
                    planted("shell.tab.map"), request, new FigureLook(MapTheme.LIGHT, 640, 400)))
        .hasMessageContaining("nothing draws");
    assertThatThrownBy(() -> ViewContract.saysWhyItIsEmpty(planted("shell.tab.map"), request, true))
        .isInstanceOf(AssertionError.class);
  }
}
