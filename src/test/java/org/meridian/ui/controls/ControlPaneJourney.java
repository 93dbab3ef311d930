package org.meridian.ui.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.ui.controls.ControlPane.ClusterFoot;
import org.meridian.ui.controls.ControlPane.ClusterPart;
import org.meridian.ui.stage.MapTools;
import org.meridian.ui.stage.SampleData;
import org.meridian.ui.stage.ViewStage;
import org.meridian.ui.state.Settings;

/** The folds of the pane at the left: opened and shut by hand and by keys, and remembered. */
final class ControlPaneJourney {

  private final Map<String, String> kept = new HashMap<>();
  private final BooleanProperty clustersInSight = new SimpleBooleanProperty();
  private int made;
  private Settings settings;
  private ViewStage stage;

  @BeforeEach
  void open() {
    stage = ViewStage.open(SampleData.withYears(), 240, 800, this::pane);
  }

  @AfterEach
  void close() {
    stage.close();
    assertThat(stage.failures()).isEmpty();
  }

  private Parent pane(ViewStage.Tools tools) {
    settings = MapTools.settings(kept);
    ControlPane pane =
        new ControlPane(
            tools.explorer(),
            tools.messages(),
            tools.background(),
            settings,
            new ClusterPart(
                clustersInSight,
                () -> {
                  made++;
                  Label controls = new Label("how clusters are found");
                  controls.setId("cluster-controls");
                  return controls;
                },
                () ->
                    new ClusterFoot(
                        new SimpleStringProperty("At the next change"), new Label("they join"))));
    pane.setPrefSize(240, 800);
    return pane;
  }

  private Node head(String fold) {
    return stage.find("pane-fold-" + fold, Node.class);
  }

  private boolean isOpen(String fold) {
    return stage.ask(
        () -> (boolean) head(fold).queryAccessibleAttribute(AccessibleAttribute.EXPANDED));
  }

  private List<String> words(String fold) {
    return stage.ask(
        () ->
            head(fold).lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(label -> ((Labeled) label).getText())
                .toList());
  }

  private void click(String fold) {
    stage.robot().clickOn(head(fold));
  }

  private void see(boolean clusters) {
    stage.run(() -> clustersInSight.set(clusters));
  }

  @Test
  void theFoldsStandAsEachPlaceNeedsThem() {
    assertThat(isOpen("weights")).isTrue();
    assertThat(isOpen("because")).isTrue();
    assertThat(List.of(isOpen("clusters"), isOpen("methods"), isOpen("filter")))
        .containsOnly(false);
    assertThat(made).as("what is shut is not made").isZero();
    assertThat(words("clusters")).containsExactly("Clusters", "150\u00a0km, 3+");
    assertThat(words("methods")).contains("min-max\narithmetic mean");
    assertThat(words("filter")).contains("all cities");
    assertThat(words("because")).containsExactly("Because");
    see(true);
    assertThat(isOpen("clusters")).isTrue();
    assertThat(isOpen("weights")).isFalse();
    assertThat(made).isEqualTo(1);
    assertThat(words("clusters")).containsExactly("Clusters");
    assertThat(words("because")).containsExactly("At the next change");
    see(false);
    assertThat(isOpen("weights")).isTrue();
    assertThat(isOpen("clusters")).isFalse();
    assertThat(words("because")).containsExactly("Because");
  }

  @Test
  void whatTheUserOpensIsRememberedForEachPlace() {
    click("methods");
    assertThat(isOpen("methods")).isTrue();
    assertThat(stage.find("normalisation", Node.class).isVisible()).isTrue();
    see(true);
    assertThat(isOpen("methods")).isFalse();
    click("weights");
    see(false);
    click("because");
    assertThat(isOpen("methods")).isTrue();
    assertThat(isOpen("because")).isFalse();
    stage.run(settings::save);
    stage.close();
    open();
    assertThat(isOpen("methods")).isTrue();
    assertThat(isOpen("because")).isFalse();
    see(true);
    assertThat(isOpen("methods")).isFalse();
    assertThat(List.of(isOpen("weights"), isOpen("clusters"), isOpen("because")))
        .containsOnly(true);
  }

  @Test
  void keysAndReadersOfScreensOpenAndShut() {
    stage.run(() -> head("filter").requestFocus());
    stage.robot().type(KeyCode.RIGHT);
    assertThat(isOpen("filter")).isTrue();
    stage.robot().type(KeyCode.RIGHT);
    assertThat(isOpen("filter")).isTrue();
    stage.robot().type(KeyCode.LEFT);
    assertThat(isOpen("filter")).isFalse();
    stage.robot().type(KeyCode.SPACE);
    assertThat(isOpen("filter")).isTrue();
    stage.robot().type(KeyCode.ENTER);
    assertThat(isOpen("filter")).isFalse();
    stage.run(() -> head("filter").executeAccessibleAction(AccessibleAction.EXPAND));
    assertThat(isOpen("filter")).isTrue();
    stage.run(() -> head("filter").executeAccessibleAction(AccessibleAction.COLLAPSE));
    assertThat(isOpen("filter")).isFalse();
    assertThat(head("filter").getAccessibleText()).isEqualTo("Filter");
    stage.run(() -> stage.explorer().language().set(Language.CHINESE));
    assertThat(head("filter").getAccessibleText()).isEqualTo("筛选");
  }

  @Test
  void theBoxesOfTheFilterSayWhatTheScenarioSays() {
    click("filter");
    CheckBox oceania = stage.find("filter-Oceania", CheckBox.class);
    stage.run(oceania::fire);
    stage.await(() -> !stage.explorer().busy().get());
    assertThat(stage.explorer().scenario().get().cities().regions()).containsExactly("Oceania");
    click("filter");
    int shown = shown();
    assertThat(words("filter").getLast()).startsWith(shown + " of ");
    stage.run(stage.explorer()::undo);
    stage.await(() -> !stage.explorer().busy().get());
    assertThat(words("filter")).contains("all cities");
    assertThat(oceania.isSelected()).isFalse();
    assertThat(stage.explorer().history().get().undoLabel()).isEmpty();
  }

  private int shown() {
    int shown = 0;
    for (boolean each : stage.explorer().result().get().shownCities()) {
      shown += each ? 1 : 0;
    }
    return shown;
  }
}
