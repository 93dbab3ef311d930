package org.meridian.ui.comparison.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.charts.ChartSpots;
import org.meridian.render.label.LabelBox;
import org.meridian.ui.choice.WordBox;
import org.meridian.ui.stage.SampleData;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.view.charts.ChartContent;
import org.meridian.view.charts.scatter.ScatterAxis;
import org.meridian.view.charts.scatter.ScatterContent;
import org.meridian.view.charts.scatter.ScatterQuarters;
import org.meridian.view.charts.years.BumpContent;
import org.meridian.view.charts.years.LinesContent;
import org.meridian.view.charts.years.YearMeasure;

/** Lines over years, and points, are chosen, pointed at, walked over, and select cities. */
final class YearChartsJourney extends WindowJourney {

  private void open(String view) {
    tab("tab-compare");
    act(() -> ((ButtonBase) find("#segment-" + view)).fire());
    await(() -> robot.lookup("#" + view + "-picture").tryQuery().isPresent());
  }

  private void openYears(String view) {
    act(() -> window.explorer.open(SampleData.withYears()));
    await(() -> window.explorer.dataset().get().id().equals("sample-years"));
    open(view);
    await(() -> picture(view).spots().isPresent());
  }

  @SuppressWarnings("unchecked")
  private <C extends ChartContent> ChartPicture<C> picture(String view) {
    return (ChartPicture<C>) find("#" + view + "-picture");
  }

  private LinesContent lines() {
    ChartPicture<LinesContent> picture = picture("lines");
    return screen.ask(picture::content);
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String box, T value) {
    act(() -> ((WordBox<T>) find(box)).setValue(value));
  }

  private void pointAt(String view, String key, int point) {
    Node picture = picture(view);
    LabelBox box =
        screen
            .ask(
                () ->
                    picture(view).spots().orElseThrow().place(new ChartSpots.ChartHit(key, point)))
            .orElseThrow();
    var place = screen.ask(() -> picture.localToScreen(box.left(), box.top()));
    robot.moveTo(place.getX(), place.getY());
    settle();
  }

  @Test
  void withoutYearsItSaysWhyAndWhatToDo() {
    open("lines");
    await(() -> !text("#lines-empty").isEmpty());
    assertThat(text("#lines-empty")).contains("Sample has no years").contains("import a table");
    assertThat(screen.ask(() -> find("#lines-picture").isVisible())).isFalse();
    act(() -> window.explorer.language().set(Language.CHINESE));
    await(() -> text("#lines-empty").contains("没有年份"));
  }

  @Test
  void theFirstFiveAreDrawnUntilCitiesAreSelected() {
    openYears("lines");
    assertThat(lines().lines()).hasSize(5);
    act(() -> window.explorer.selection().select(List.of("tokyo", "dubai")));
    await(() -> lines().lines().size() == 2);
    assertThat(lines().lines()).allMatch(line -> line.isLit());
    choose("#lines-base", Optional.of(Period.of(2019)));
    await(() -> lines().choice().base().isPresent());
    assertThat(text("#lines-heading")).contains("percent of 2019");
    assertThat(lines().lines()).allMatch(line -> line.points().getFirst().value() == 100);

    choose("#lines-kind", YearMeasure.MeasureKind.RANK);
    await(() -> lines().choice().measure().kind() == YearMeasure.MeasureKind.RANK);
    assertThat(text("#lines-heading")).startsWith("Rank: Index").contains("2019 to 2022");
    choose("#lines-of", "region");
    await(() -> lines().choice().by().equals("region"));
    assertThat(lines().lines()).hasSizeGreaterThan(2);
  }

  @Test
  void aPointIsToldExactlyAndAClickSelectsItsCity() {
    openYears("bump");
    ChartPicture<BumpContent> picture = picture("bump");
    String key = screen.ask(() -> picture.content().lines().getFirst().key());
    pointAt("bump", key, 1);
    await(() -> picture.told().contains("2022"));
    assertThat(screen.ask(() -> window.explorer.selection().hovered().get())).hasValue(key);
    robot.clickOn();
    settle();
    await(() -> window.explorer.selection().contains(key));
    await(() -> picture.content().lines().stream().anyMatch(line -> line.isLit()));
  }

  @Test
  void keysWalkOverTheLinesAndSelect() {
    openYears("bump");
    ChartPicture<BumpContent> picture = picture("bump");
    act(picture::requestFocus);
    robot.type(KeyCode.DOWN);
    await(() -> picture.hovered().isPresent());
    String first = screen.ask(() -> picture.hovered().orElseThrow().key());
    robot.type(KeyCode.DOWN);
    robot.type(KeyCode.LEFT);
    await(() -> picture.hovered().filter(hit -> hit.point() == 0).isPresent());
    String second = screen.ask(() -> picture.hovered().orElseThrow().key());
    assertThat(second).isNotEqualTo(first);
    assertThat(screen.ask(picture::told)).contains("2019");
    assertThat(screen.ask(picture::getAccessibleHelp)).contains("2019");
    robot.type(KeyCode.ENTER);
    await(() -> window.explorer.selection().contains(second));
    robot.type(KeyCode.ESCAPE);
    await(() -> picture.hovered().isEmpty());
    assertThat(window.explorer.selection().contains(second)).isTrue();
  }

  @Test
  void pointsFollowBothAxesAndAClickSelectsACity() {
    act(() -> window.explorer.open(SampleData.withYears()));
    await(() -> window.explorer.dataset().get().id().equals("sample-years"));
    tab("tab-cities");
    act(() -> ((ButtonBase) find("#segment-scatter")).fire());
    await(() -> robot.lookup("#scatter-picture").tryQuery().isPresent());
    ChartPicture<ScatterContent> picture = picture("scatter");
    await(() -> picture.spots().isPresent());

    ScatterAxis before = screen.ask(() -> picture.content().choice().x());
    act(() -> find("#scatter-x").requestFocus());
    robot.type(KeyCode.DOWN);
    await(() -> !picture.content().choice().x().equals(before));
    choose("#scatter-y", new ScatterAxis(ScatterAxis.AxisKind.RANK, ""));
    await(() -> picture.content().choice().y().kind() == ScatterAxis.AxisKind.RANK);
    assertThat(text("#scatter-heading")).contains("Rank: Index");

    String first = ranked().getFirst();
    assertThat(screen.ask(() -> picture.content().point(first).orElseThrow().place().y()))
        .isEqualTo(1);
    settle();
    await(() -> picture.spots().isPresent());
    pointAt("scatter", first, 0);
    await(() -> picture.hovered().isPresent());
    assertThat(screen.ask(picture::getAccessibleHelp))
        .startsWith("Paris, ")
        .contains("Rank: Index: 1");
    assertThat(screen.ask(() -> window.explorer.selection().hovered().get())).hasValue(first);
    robot.clickOn();
    await(() -> window.explorer.selection().contains(first));
    await(() -> picture.content().point(first).orElseThrow().isLit());
    act(() -> ((ButtonBase) find("#years-play")).fire());
    await(() -> picture.content().trails().stream().anyMatch(each -> each.before().size() == 1));
  }

  @Test
  void theCitiesOfACornerOfAScatterPlotAreSelected() {
    tab("tab-cities");
    act(() -> ((ButtonBase) find("#segment-scatter")).fire());
    await(() -> robot.lookup("#scatter-picture").tryQuery().isPresent());
    ChartPicture<ScatterContent> picture = picture("scatter");
    await(() -> picture.spots().isPresent());
    MenuButton menu = (MenuButton) find("#scatter-quarters");
    act(menu::show);
    ScatterQuarters quarters = screen.ask(() -> picture.content().quarters());
    int fullest =
        IntStream.range(0, ScatterQuarters.COUNT)
            .boxed()
            .max(Comparator.comparingInt(quarter -> quarters.counts()[quarter]))
            .orElseThrow();
    List<String> cities = quarters.cities(fullest);
    assertThat(cities).hasSize(quarters.counts()[fullest]).isNotEmpty();
    MenuItem item = screen.ask(() -> item(menu, "scatter-quarter-" + fullest));
    assertThat(item.getText()).endsWith(": " + cities.size());
    assertThat(screen.ask(() -> menu.getItems().getFirst().getText())).startsWith("High on both: ");
    act(item::fire);
    await(() -> window.explorer.selection().cities().get().equals(Set.copyOf(cities)));
  }

  private static MenuItem item(MenuButton menu, String id) {
    return menu.getItems().stream().filter(each -> each.getId().equals(id)).findFirst().get();
  }
}
