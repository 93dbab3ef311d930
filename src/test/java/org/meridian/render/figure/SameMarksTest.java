package org.meridian.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.SampleWorld;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.label.PlacedLabel;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.text.FixedMessages;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewRequest;
import org.meridian.view.Views;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.camera.DataFit;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.ProjectionOptions;
import org.meridian.view.style.MapTheme;

/** An exported map has the circles, links and labels of the window. */
class SameMarksTest {

  private static final int WIDTH = 900;
  private static final int HEIGHT = 560;
  private static final FigureFactory FIGURES = ShippedFigures.create();

  static Stream<Arguments> choices() {
    CityFilter asia = new CityFilter(Set.of("Asia"), Set.of(), Set.of());
    return Stream.of(CityFilter.ALL, asia)
        .flatMap(
            cities ->
                Stream.of(0, 7)
                    .flatMap(
                        top ->
                            Stream.of("robinson", "orthographic")
                                .flatMap(
                                    projection ->
                                        Stream.of(MapTheme.values())
                                            .map(
                                                theme ->
                                                    Arguments.of(
                                                        cities, top, projection, theme)))));
  }

  private static MapScene window(ScenarioResult result, MapOptions options, MapTheme theme) {
    MapCamera camera =
        DataFit.camera(
            DataFit.extent(result), options, options.projection().toProjection(), WIDTH, HEIGHT, 1);
    return FIGURES
        .composer()
        .compose(result, options, camera, Set.of("tokyo"), Language.ENGLISH, theme);
  }

  /** The scene of an export as the window asks for it. */
  private static MapScene exported(ScenarioResult result, MapScene shown, MapTheme theme) {
    ViewRequest request =
        new ViewRequest(
            result,
            Optional.empty(),
            FixedMessages.ofWindow(Language.ENGLISH),
            ViewChoices.DEFAULT
                .with(MapSight.seen(shown.options(), shown.camera()))
                .selecting(Set.of("tokyo")));
    ExportFigure figure = FIGURES.figure(Views.MAP, request, new FigureLook(theme, WIDTH, HEIGHT));
    assertThat(figure).isInstanceOf(MapFigure.class);
    return ((MapFigure) figure).scene(1);
  }

  @ParameterizedTest
  @MethodSource("choices")
  void anExportHasTheMarksOfTheWindow(
      CityFilter cities, int top, String projection, MapTheme theme) {
    Dataset dataset = SampleWorld.dataset(false);
    ScenarioResult result =
        new ScenarioEngine()
            .evaluate(
                dataset,
                Scenario.opening(dataset)
                    .withCities(cities)
                    .withLinks(new LinkFilter("", top, "")));
    MapOptions options =
        MapOptions.DEFAULT.with(ProjectionOptions.DEFAULT.withId(projection).centredOn(100, 20));
    MapScene shown = window(result, options, theme);
    MapScene drawn = exported(result, shown, theme);

    boolean[] among = result.shownCities();
    long placed =
        IntStream.range(0, among.length)
            .filter(at -> among[at])
            .mapToObj(dataset::city)
            .filter(City::isPlaced)
            .count();
    boolean globe = "orthographic".equals(projection) && cities.equals(CityFilter.ALL);
    assertThat((long) shown.symbols().size())
        .as("all circles, but those behind the globe")
        .matches(circles -> globe ? circles > 0 && circles < placed : circles == placed);
    assertThat(shown.links().shown()).isEqualTo(result.shownLinks().listed().length);
    assertThat(drawn.symbols().cities()).isEqualTo(shown.symbols().cities());
    assertThat(drawn.symbols().argb()).isEqualTo(shown.symbols().argb());
    assertThat(drawn.symbols().radius()).isEqualTo(shown.symbols().radius());
    assertThat(drawn.links().marks().order()).isEqualTo(shown.links().marks().order());
    assertThat(drawn.links().marks().argb()).isEqualTo(shown.links().marks().argb());
    assertThat(drawn.links().counts()).isEqualTo(shown.links().counts());
    assertThat(drawn.labels()).isEqualTo(shown.labels());
    assertThat(placed(drawn)).isNotEmpty().isEqualTo(placed(shown));
    assertThat(drawn.legend().links()).isEqualTo(shown.legend().links());
    assertThat(drawn.legend().classes()).isEqualTo(shown.legend().classes());
    assertThat(drawn.shown()).hasSameSizeAs(shown.shown());
  }

  private static List<PlacedLabel> placed(MapScene scene) {
    return FIGURES.renderer().place(scene, Map.of());
  }
}
