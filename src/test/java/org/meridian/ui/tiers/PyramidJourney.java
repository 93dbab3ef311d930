package org.meridian.ui.tiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.groups.GroupRule;
import org.meridian.render.label.LabelBox;
import org.meridian.scenario.choice.TierMethod;
import org.meridian.scenario.choice.TierSettings;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.ui.state.TextScale;

/** Tiers are cut in several ways, undone, shown on the map, and one becomes a group. */
final class PyramidJourney extends WindowJourney {

  private TierSettings tiers() {
    return window.explorer.scenario().get().tiers();
  }

  private void open() {
    tab("tab-groups");
    act(() -> ((ButtonBase) find("#segment-pyramid")).fire());
    await(() -> robot.lookup("#pyramid-picture").tryQuery().isPresent());
    await(() -> picture().isPainted());
  }

  private PyramidPicture picture() {
    return (PyramidPicture) find("#pyramid-picture");
  }

  private void method(TierMethod method) {
    act(
        () -> {
          @SuppressWarnings("unchecked")
          ComboBox<TierMethod> box = (ComboBox<TierMethod>) find("#pyramid-method");
          box.setValue(method);
        });
  }

  private void type(String text) {
    act(
        () -> {
          TextField field = (TextField) find("#pyramid-cuts");
          field.requestFocus();
          field.setText(text);
        });
    robot.type(KeyCode.ENTER);
    settle();
  }

  @Test
  void tiersAreCutInSeveralWaysAndUndone() {
    open();
    assertThat(tiers()).isEqualTo(TierSettings.USUAL);
    method(TierMethod.EQUAL);
    await(() -> tiers().method() == TierMethod.EQUAL);
    await(() -> text("#pyramid-rule").contains("equal intervals"));
    act(() -> window.explorer.undo());
    await(() -> tiers().equals(TierSettings.USUAL));
    await(() -> text("#pyramid-rule").contains("Jenks"));

    method(TierMethod.RANKS);
    type("1, 3");
    await(() -> tiers().ranks().equals(List.of(1, 3)));
    await(() -> picture().isPainted());
    assertThat(text("#pyramid-rule")).contains("3 tiers");
    type("3, 1");
    assertThat(text("#pyramid-wrong")).contains("3, 1");
    assertThat(tiers().ranks()).containsExactly(1, 3);
  }

  @Test
  void aPyramidGrowsWithTheTextAndIsChosenFromWhereItStands() {
    open();
    method(TierMethod.QUANTILE);
    await(() -> text("#pyramid-rule").contains("equal numbers"));
    await(() -> picture().isPainted());
    LabelBox usual = screen.ask(() -> picture().box(4));
    act(() -> window.explorer.textScale().set(TextScale.PERCENT_200));
    await(() -> picture().box(4).left() == 2 * usual.left());
    Node picture = picture();
    LabelBox box = screen.ask(() -> picture().box(4));
    assertThat(screen.ask(() -> picture().box(5).bottom()))
        .as("the room is filled")
        .isGreaterThan(0.95 * screen.ask(picture::getLayoutBounds).getHeight());
    var corner = screen.ask(() -> picture.localToScreen(box.left() + 3, box.top() + 3));
    robot.clickOn(corner.getX(), corner.getY());
    settle();
    assertThat(text("#pyramid-group")).contains("4");
  }

  @Test
  void aTierIsChosenAndBecomesAGroupAndMapsAreAskedForItsColours() {
    open();
    method(TierMethod.QUANTILE);
    await(() -> text("#pyramid-rule").contains("equal numbers"));
    await(() -> picture().isPainted());
    Node picture = picture();
    LabelBox box = screen.ask(() -> picture().box(1));
    var corner = screen.ask(() -> picture.localToScreen(box.left() + 3, box.top() + 3));
    robot.clickOn(corner.getX(), corner.getY());
    settle();
    assertThat(text("#pyramid-group")).contains("1");
    act(() -> ((ButtonBase) find("#pyramid-group")).fire());
    await(() -> robot.lookup("#new-group-make").tryQuery().isPresent());
    act(() -> ((ButtonBase) find("#new-group-make")).fire());
    await(() -> window.explorer.scenario().get().groups().size() == 1);
    assertThat(window.explorer.scenario().get().groups().getFirst().rule())
        .isEqualTo(new GroupRule.ByTier("", "quantile", 5, 1));

    act(() -> ((CheckBox) find("#pyramid-map")).fire());
    await(() -> tiers().onMap());
  }
}
