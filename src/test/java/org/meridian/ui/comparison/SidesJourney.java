package org.meridian.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.Test;
import org.meridian.scenario.SideChoice;
import org.meridian.scenario.SidePair;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.ui.choice.WordBox;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.ShareUnit;

/** The present settings stand beside those as published, then beside held ones. */
final class SidesJourney extends WindowJourney {

  private SidesTable table() {
    return (SidesTable) find("#compare-table");
  }

  private ComparisonContent content() {
    return screen.ask(() -> table().inOrder()).orElseThrow();
  }

  /** Chooses a side as its menu does, once that was opened. */
  private void choose(String menu, SideChoice side) {
    SideMenu sides = (SideMenu) find(menu);
    act(sides::show);
    act(
        () ->
            sides
                .choices()
                .filter(item -> side.equals(item.getUserData()))
                .findFirst()
                .orElseThrow()
                .fire());
    act(sides::hide);
  }

  private SidePair sides() {
    return screen.ask(() -> window.explorer.scenario().get().sides());
  }

  private void open() {
    tab("tab-compare");
    await(() -> table().inOrder().isPresent());
  }

  private void weigh(double weight) {
    String node = window.explorer.dataset().get().structure().node(1).id();
    act(
        () ->
            window.explorer.commit(
                "shell.step.reset",
                now ->
                    now.withSettings(
                        now.settings().withWeights(now.settings().weights().with(node, weight)))));
    await(() -> table().inOrder().orElseThrow().result() == window.explorer.result().get());
  }

  private List<Integer> changes() {
    return content().rows().stream()
        .filter(row -> row.change().isPresent())
        .map(row -> row.change().getAsInt())
        .toList();
  }

  @Test
  void theSettingsAsPublishedAreSideAUntilAnotherIsHeld() {
    open();
    assertThat(content().sides().a()).isEqualTo(new SideChoice.PublishedSettings());
    assertThat(changes()).containsOnly(0);

    weigh(0);
    assertThat(changes()).anyMatch(change -> change != 0);

    act(() -> ((Button) find("#compare-hold")).fire());
    await(() -> content().sides().a() instanceof SideChoice.KeptScenario);
    assertThat(changes()).containsOnly(0);

    choose("#compare-a", new SideChoice.PublishedSettings());
    await(() -> content().sides().a() instanceof SideChoice.PublishedSettings);
    assertThat(changes()).anyMatch(change -> change != 0);
    assertThat(text("#compare-agreement")).startsWith("Spearman");
  }

  @Test
  void sidesAreChosenExchangedAndTakenBackStepByStep() {
    open();
    String node = window.explorer.dataset().get().structure().node(1).id();
    choose("#compare-b", new SideChoice.WithoutNode(node));
    await(() -> content().sides().b() instanceof SideChoice.WithoutNode);
    assertThat(content().sides().a()).isEqualTo(new SideChoice.PublishedSettings());
    assertThat(changes()).anyMatch(change -> change != 0);

    List<Integer> before = changes();
    act(() -> ((Button) find("#compare-exchange")).fire());
    await(() -> content().sides().a() instanceof SideChoice.WithoutNode);
    assertThat(changes().stream().mapToInt(change -> change).sum())
        .isEqualTo(-before.stream().mapToInt(change -> change).sum());

    act(() -> window.explorer.undo());
    await(() -> content().sides().b() instanceof SideChoice.WithoutNode);
    act(() -> window.explorer.undo());
    assertThat(sides()).isEqualTo(SidePair.USUAL);
  }

  @Test
  void sharesOfTheChangeStandInColumnsThatAddUp() {
    open();
    weigh(0);
    @SuppressWarnings("unchecked")
    WordBox<Optional<ShareUnit>> units = (WordBox<Optional<ShareUnit>>) find("#compare-shares");
    act(() -> units.setValue(Optional.of(ShareUnit.PLACES)));
    await(() -> table().inOrder().orElseThrow().shares().isPresent());
    ComparedRow moved =
        content().rows().stream().filter(row -> row.change().orElse(0) != 0).findFirst().get();
    assertThat(share("why-weights", moved)).isEqualTo(moved.change().getAsInt());
    assertThat(share("why-data", moved)).isZero();
    act(() -> units.setValue(Optional.empty()));
    await(() -> table().inOrder().orElseThrow().shares().isEmpty());
  }

  private double share(String column, ComparedRow row) {
    return content().columns().stream()
        .filter(each -> each.id().equals(column))
        .findFirst()
        .orElseThrow()
        .number()
        .applyAsDouble(row);
  }

  @Test
  void onlyTheFirstPlacesOfEitherSideAreListed() {
    open();
    weigh(0);
    int all = content().rows().size();
    act(() -> ((TopChoice) find("#compare-top")).setValue(2));
    await(() -> content().rows().size() < all);
    assertThat(content().rows()).allMatch(row -> row.isAmong(2));
    act(() -> window.explorer.undo());
    await(() -> content().rows().size() == all);
    assertThat(screen.ask(() -> ((TopChoice) find("#compare-top")).getValue())).isZero();
  }

  @Test
  void aSelectedCityIsToldWhyItMoved() {
    open();
    weigh(0);
    int moved =
        screen.ask(
            () ->
                content().rows().stream()
                    .map(row -> row.change().orElse(0))
                    .toList()
                    .indexOf(changes().stream().filter(change -> change != 0).findFirst().get()));
    act(() -> table().getSelectionModel().select(moved));
    await(() -> !text("#compare-why").isEmpty());
    assertThat(text("#compare-why")).contains("weights").doesNotContain("data");
  }

  @Test
  void aRowSelectsItsCityAndASelectedCityItsRow() {
    open();
    act(() -> table().getSelectionModel().select(2));
    ComparedRow row = content().rows().get(2);
    assertThat(window.explorer.selection().focus().get()).contains(row.city().id());

    String other = content().rows().get(4).city().id();
    act(() -> window.explorer.selection().select(other));
    assertThat(screen.ask(() -> table().getSelectionModel().getSelectedIndex())).isEqualTo(4);
  }

  @Test
  void anExportHasTheOrderOfTheTable() {
    open();
    weigh(0);
    act(
        () -> {
          TableColumn<ComparedRow, ?> change =
              table().getColumns().stream()
                  .filter(column -> column.getId().equals("compare-column-change"))
                  .findFirst()
                  .orElseThrow();
          table().getSortOrder().setAll(List.of(change));
        });
    SidesView view = (SidesView) find(".sides-view");
    ComparisonContent exported =
        (ComparisonContent)
            screen.ask(view::exported).flatMap(shown -> shown.content()).orElseThrow();
    assertThat(exported.rows()).isEqualTo(content().rows());
    assertThat(changes()).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    assertThat(Optional.of(exported.result())).contains(window.explorer.result().get());
  }
}
