package org.meridian.ui.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.FigureLook;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.scenario.Scenario;
import org.meridian.scoring.IndexSettings;
import org.meridian.scoring.aggregation.Aggregation;
import org.meridian.scoring.aggregation.MinimumRule;
import org.meridian.text.FixedMessages;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.ui.state.ThemeChoice;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewRequest;
import org.meridian.view.Views;
import org.meridian.view.method.MethodGroup;
import org.meridian.view.method.MethodTopic;
import org.meridian.view.page.PageContent;
import org.meridian.view.profile.ComparedProfiles;
import org.meridian.view.style.MapTheme;

/** Through the pages of the method view. */
final class MethodJourney extends WindowJourney {

  private static final FigureLook LOOK = new FigureLook(MapTheme.LIGHT, 900, 700);

  private void turnTo(String page) {
    tab("tab-method");
    MethodGroup group =
        Arrays.stream(MethodTopic.values())
            .filter(topic -> topic.key().equals(page))
            .findFirst()
            .orElseThrow()
            .group();
    robot.clickOn("#method-group-" + group.id());
    robot.clickOn("#method-" + page);
    await(() -> find("#method-page-" + page).isVisible());
  }

  private int rows(String table) {
    return ((TableView<?>) find(table)).getItems().size();
  }

  private void choose(String box, int index) {
    act(() -> ((ComboBox<?>) find(box)).getSelectionModel().select(index));
  }

  private void makeFirst(String city, int top) {
    act(() -> window.explorer.selection().select(city));
    turnTo("first");
    choose("#first-top", top);
    robot.clickOn("#first-find");
    await(() -> !text("#first-answer").isEmpty());
  }

  @Test
  void aNumberIsTracedFromItsRawValueToItsScore() {
    turnTo("stages");
    await(() -> rows("#stages-table") == 12);
    assertThat(text("#stages-particulars")).contains("Higher is better").contains("50.0 %");
    TableView<?> table = (TableView<?>) find("#stages-table");
    assertThat(table.getColumns()).hasSize(7);
    assertThat(table.getItems().getFirst()).isEqualTo(position(ranked().getFirst()));
  }

  @Test
  void aChoiceIsRewordedWhileItsPageIsOutOfSight() {
    turnTo("whatif");
    assertThat(shownChoice()).isEqualTo("Weights \u00b15 points");
    tab("tab-map");
    act(() -> window.explorer.language().set(Language.CHINESE));
    settle();
    turnTo("whatif");
    assertThat(shownChoice()).startsWith("\u6743\u91cd");
    act(() -> window.explorer.language().set(Language.ENGLISH));
  }

  private String shownChoice() {
    return ((ComboBox<?>) find("#whatif-points")).getButtonCell().getText();
  }

  @Test
  void allStagesAreExported() {
    window.ports.chosen = Optional.of(Path.of("stages.csv"));
    turnTo("stages");
    await(() -> rows("#stages-table") == 12);
    robot.clickOn("#stages-export");
    await(() -> window.ports.exported.containsKey(Path.of("stages.csv")));
  }

  @Test
  void aPartHasAMethodOfItsOwn() {
    turnTo("parts");
    await(() -> !robot.lookup("#part-goods").queryAll().isEmpty());
    assertThat(box("#part-method-goods")).isEmpty();
    chooseKind("#part-method-goods", "goalposts");
    await(() -> settings().normalisations().containsKey("goods"));
    robot.doubleClickOn("#part-method-goods-upper").write("500").type(KeyCode.ENTER);
    await(() -> settings().normalisations().get("goods").label().contains(":500.0:"));
    chooseKind("#part-method-trade", "power");
    await(() -> "power:2".equals(label("trade")));
    chooseKind("#part-method-trade", "");
    await(() -> !settings().aggregations().containsKey("trade"));
    act(() -> window.explorer.undo());
    assertThat(label("trade")).isEqualTo("power:2");
  }

  @Test
  void theLimitsOfOutliersCanBeStricter() {
    turnTo("parts");
    robot.clickOn("#parts-treated");
    await(() -> settings().treatment().enabled());
    robot.doubleClickOn("#parts-skewness").write("1").type(KeyCode.ENTER);
    await(() -> settings().treatment().skewness() == 1);
  }

  private IndexSettings settings() {
    return window.explorer.scenario().get().settings();
  }

  private String label(String node) {
    Aggregation own = settings().aggregations().get(node);
    return own == null ? null : own.label();
  }

  private String box(String id) {
    return (String) ((ComboBox<?>) find(id)).getValue();
  }

  @SuppressWarnings("unchecked")
  private void chooseKind(String id, String kind) {
    act(() -> ((ComboBox<String>) find(id)).setValue(kind));
  }

  @Test
  void bandsFollowTheWeights() {
    turnTo("doubt");
    await(() -> rows("#doubt-table") == 12);
    Object first = ((TableView<?>) find("#doubt-table")).getItems().getFirst();
    assertThat(first).isEqualTo(position(ranked().getFirst()));
    robot.doubleClickOn("#percent-trade").write("100").type(KeyCode.ENTER);
    settle();
    await(
        () ->
            ((TableView<?>) find("#doubt-table"))
                .getItems()
                .getFirst()
                .equals(position(ranked().getFirst())));
  }

  @Test
  void aCityIsMadeFirstInOneStepOfUndo() {
    turnTo("first");
    choose("#first-level", 1);
    makeFirst("shanghai", 0);
    assertThat(text("#first-answer")).contains("to rank 1").contains("No smaller change");
    assertThat(((Pane) find("#first-changes")).getChildren()).isNotEmpty();
    String best = ranked().getFirst();
    robot.clickOn("#first-apply");
    settle();
    await(() -> ranked().getFirst().equals("shanghai"));
    robot.clickOn("#undo");
    settle();
    await(() -> ranked().getFirst().equals(best));
    assertThat(window.explorer.history().get().canUndo()).isFalse();
  }

  @Test
  void theImpossibleIsSaidWithTheCitiesThatBlockIt() {
    makeFirst("auckland", 0);
    assertThat(text("#first-answer"))
        .contains("No weights bring Auckland there")
        .contains("and of Auckland (thin bars):");
    assertThat(((Pane) find("#first-rival")).getChildren()).isNotEmpty();
    assertThat(((Pane) find("#first-changes")).getChildren()).isEmpty();
    assertThat(find("#first-apply").isVisible()).isFalse();
  }

  @Test
  void everyPageShowsSomethingInBothLanguages() {
    for (Language language : Language.values()) {
      act(() -> window.explorer.language().set(language));
      for (String page : new String[] {"importance", "leaveout", "alpha", "sobol"}) {
        turnTo(page);
        await(() -> bars(page) > 0);
      }
      turnTo("correlation");
      await(() -> text("#correlation-said").contains("0."));
    }
  }

  @Test
  void bandsStandInTheRankingAndMarksBelowTheSliders() {
    await(() -> !robot.lookup("#ranking-table .band").queryAll().isEmpty());
    await(() -> !robot.lookup("#weight-trade .slider-tick").queryAll().isEmpty());
    act(() -> window.explorer.theme().set(ThemeChoice.DARK));
    assertThat(robot.lookup("#weight-trade .slider-tick").queryAll()).isNotEmpty();
    act(() -> window.explorer.commit("weights.step.aggregation", MethodJourney::byMinimum));
    await(() -> robot.lookup("#weight-trade .slider-tick").queryAll().isEmpty());
  }

  @Test
  void gapsLeaveARankOpen() {
    turnTo("whatif");
    await(() -> rows("#whatif-table") == 12);
    assertThat(text("#whatif-summary")).isEqualTo("2 of 12 cities lack at least one value.");
  }

  @Test
  void everyPageIsExportedAsItStandsAndAsTheCommandLineDrawsIt() {
    FigureFactory figures = ShippedFigures.create();
    act(() -> window.explorer.selection().select(ranked().get(1)));
    for (MethodTopic topic : MethodTopic.values()) {
      turnTo(topic.key());
      if (topic == MethodTopic.FIRST) {
        robot.clickOn("#first-find");
        await(() -> !text("#first-answer").isEmpty());
      }
      ViewRequest request = request();
      byte[] wanted =
          bytes(figures.figure(Views.find(topic.viewId()).orElseThrow(), request, LOOK));
      Path file = Path.of(topic.viewId() + ".svg");
      window.ports.chosen = Optional.of(file);
      await(() -> drawsLike(figures, request, wanted, file));
    }
  }

  private ViewRequest request() {
    return new ViewRequest(
        window.explorer.result().get(),
        Optional.empty(),
        FixedMessages.ofWindow(window.explorer.language().get()),
        ViewChoices.DEFAULT.with(ComparedProfiles.of(List.of(ranked().get(1)))));
  }

  /** Exports from the menu until studies have ended and the picture is that of the command line. */
  private boolean drawsLike(FigureFactory figures, ViewRequest request, byte[] wanted, Path file) {
    MenuBar menus = (MenuBar) find("#menus");
    menus.getMenus().getFirst().getItems().stream()
        .filter(item -> "shell.file.exportSvg".equals(item.getId()))
        .forEach(MenuItem::fire);
    PageContent page = window.ports.pages.get(file);
    return page != null && Arrays.equals(wanted, bytes(figures.figure(page, request, LOOK)));
  }

  private static byte[] bytes(ExportFigure figure) {
    var bytes = new ByteArrayOutputStream();
    try {
      FigureWriter.write(figure, FigureFormat.SVG, 1, bytes);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  @Test
  void theMenuLeadsToMakingACityFirst() {
    robot.press(KeyCode.SHORTCUT).type(KeyCode.M).release(KeyCode.SHORTCUT);
    await(() -> robot.lookup("#method-page-first").tryQuery().isPresent());
    assertThat(find("#method-page-first").isVisible()).isTrue();
  }

  private static Scenario byMinimum(Scenario now) {
    return now.withSettings(now.settings().withAggregation(new MinimumRule()));
  }

  private int bars(String page) {
    Node rows = find("#method-page-" + page).lookup(".bar-rows");
    return ((Pane) rows).getChildren().size();
  }

  private Integer position(String city) {
    return window.explorer.dataset().get().cityPosition(city).orElseThrow();
  }
}
