package org.meridian.ui.comparison.charts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.ui.choice.WordBox;
import org.meridian.ui.stage.SampleData;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.view.charts.ChartContent;
import org.meridian.view.charts.lists.RankedSource;
import org.meridian.view.charts.lists.TopListsContent;
import org.meridian.view.charts.sides.CauseBar;
import org.meridian.view.charts.sides.SlopeContent;
import org.meridian.view.charts.sides.WhyContent;
import org.meridian.view.comparison.ShareUnit;

/** Slopes and causes follow the sides, the selection and what is chosen above them. */
final class SideChartsJourney extends WindowJourney {

  private void open(String view) {
    open(view, view);
  }

  private void open(String segment, String view) {
    act(() -> window.explorer.open(SampleData.withYears()));
    await(() -> window.explorer.dataset().get().id().equals("sample-years"));
    tab("tab-compare");
    act(() -> ((ButtonBase) find("#segment-" + segment)).fire());
    await(() -> robot.lookup("#" + view + "-picture").tryQuery().isPresent());
    await(() -> picture(view).spots().isPresent());
  }

  @SuppressWarnings("unchecked")
  private <C extends ChartContent> ChartPicture<C> picture(String view) {
    return (ChartPicture<C>) find("#" + view + "-picture");
  }

  private SlopeContent slopes() {
    ChartPicture<SlopeContent> picture = picture("slope");
    return screen.ask(picture::content);
  }

  private WhyContent why() {
    ChartPicture<WhyContent> picture = picture("why");
    return screen.ask(picture::content);
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String box, T value) {
    act(() -> ((WordBox<T>) find(box)).setValue(value));
  }

  @Test
  void slopesFollowTheSelectionTheNumberAndTheLanguage() {
    open("slope");
    assertThat(slopes().lines())
        .hasSize(window.explorer.result().get().cities().ranking().rankedCount());
    choose("#slope-first", 10);
    await(() -> slopes().choice().first() == 10);
    int ranks = window.explorer.result().get().cities().ranking().rankedCount();
    String worst = ranked().get(ranks - 1);
    act(() -> window.explorer.selection().select(worst));
    await(() -> slopes().line(worst).filter(line -> line.isLit()).isPresent());
    assertThat(text("#slope-heading")).contains("first 10");
    act(() -> window.explorer.language().set(Language.CHINESE));
    await(() -> text("#slope-heading").contains("前 10 名"));

    ChartPicture<SlopeContent> picture = picture("slope");
    await(() -> picture.spots().isPresent());
    act(picture::requestFocus);
    robot.type(KeyCode.DOWN);
    await(() -> picture.hovered().isPresent());
    String first = screen.ask(() -> picture.hovered().orElseThrow().key());
    robot.type(KeyCode.ENTER);
    await(() -> window.explorer.selection().contains(first));
  }

  @Test
  void listsAreAddedTakenAwayAndFollowTheSelection() {
    open("top-lists", "lists");
    ChartPicture<TopListsContent> picture = picture("lists");
    assertThat(picture.content().lists()).hasSizeGreaterThan(1);
    ListsMenu menu = (ListsMenu) find("#lists-sources");
    act(menu::show);
    RankedSource year =
        screen.ask(
            () ->
                menu.choices()
                    .map(item -> (RankedSource) item.getUserData())
                    .filter(source -> source.kind() == RankedSource.SourceKind.YEAR)
                    .findFirst()
                    .orElseThrow());
    assertThat(
            screen.ask(
                () ->
                    menu.choices()
                        .map(item -> ((RankedSource) item.getUserData()).kind())
                        .distinct()
                        .toList()))
        .contains(RankedSource.SourceKind.WITHOUT, RankedSource.SourceKind.DATASET);
    act(() -> fire(menu, year));
    act(menu::hide);
    await(() -> picture.content().lists().size() == 1);
    String first = picture.content().lists().getFirst().places().getFirst().key();
    act(() -> window.explorer.selection().select(first));
    await(() -> picture.content().lists().getFirst().places().getFirst().isLit());
    act(menu::show);
    act(() -> fire(menu, year));
    await(() -> picture.content().lists().size() > 1);
  }

  private static void fire(ListsMenu menu, RankedSource source) {
    menu.choices()
        .filter(item -> source.equals(item.getUserData()))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  @Test
  void theCausesOfTheSelectedCityAddUpToItsChange() {
    open("why");
    String mover = screen.ask(() -> picture("why").content().cities("a")).getFirst();
    assertThat(why().row().orElseThrow().change().orElseThrow()).isNotZero();
    assertThat(text("#why-heading")).contains("data");
    CauseBar last = why().bars().getLast();
    assertThat(last.to()).isEqualTo(why().row().orElseThrow().rankB());
    assertThat(why().bars().get(why().bars().size() - 2).to()).isEqualTo(last.from());

    String other = ranked().stream().filter(id -> !id.equals(mover)).findFirst().orElseThrow();
    act(() -> window.explorer.selection().select(other));
    await(() -> why().row().orElseThrow().city().id().equals(other));
    choose("#why-unit", ShareUnit.POINTS);
    await(() -> why().unit() == ShareUnit.POINTS);
    assertThat(why().bars().getFirst().from()).isEqualTo(why().row().orElseThrow().scoreA());
  }

  @Test
  void aCityWithoutAScoreHasNoCausesAndSaysWhatToDo() {
    open("why");
    act(() -> window.explorer.selection().select("suva"));
    act(() -> window.explorer.selection().select("tokyo"));
    await(() -> !text("#why-heading").isEmpty());
    act(() -> window.explorer.undo());
    await(() -> window.explorer.dataset().get().id().equals("sample"));
    await(() -> text("#why-notes").contains("Nothing differs"));
  }
}
