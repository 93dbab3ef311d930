package org.meridian.ui.groups.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.ui.stage.WindowJourney;
import org.meridian.ui.state.TextScale;
import org.meridian.view.groups.blocks.BlockForm;
import org.meridian.view.groups.blocks.BlockMeasure;

/** Links between groups are drawn as a diagram and a matrix, and walked through by keys. */
final class BlocksJourney extends WindowJourney {

  private BlockPicture picture() {
    return (BlockPicture) find("#blocks-picture");
  }

  @SuppressWarnings("unchecked")
  private <T> void choose(String box, T value) {
    act(() -> ((ComboBox<T>) find(box)).setValue(value));
    await(() -> picture().isPainted());
  }

  @Test
  void theWordsOfBlocksGrowWithTheTextAndAreChosenWhereTheyStand() {
    tab("tab-links");
    act(() -> ((ButtonBase) find("#segment-blocks")).fire());
    await(() -> picture().isPainted());
    choose("#blocks-form", BlockForm.MATRIX);
    double usual = screen.ask(() -> picture().box(1).getHeight());
    act(() -> window.explorer.textScale().set(TextScale.PERCENT_150));
    await(() -> picture().box(1).getHeight() > 1.4 * usual);
    Rectangle2D box = screen.ask(() -> picture().box(1));
    var middle = screen.ask(() -> picture().localToScreen(box.getCenterX(), box.getCenterY()));
    robot.clickOn(middle.getX(), middle.getY());
    settle();
    assertThat(text("#blocks-notes")).contains("in all");
  }

  @Test
  void linksBetweenGroupsAreChosenDrawnAndWalkedThrough() {
    tab("tab-links");
    act(() -> ((ButtonBase) find("#segment-blocks")).fire());
    await(() -> picture().isPainted());
    assertThat(text("#blocks-notes")).contains("inside of groups");
    assertThat(find("#blocks-measure").getParent().isVisible()).isFalse();

    choose("#blocks-form", BlockForm.MATRIX);
    assertThat(find("#blocks-measure").getParent().isVisible()).isTrue();
    choose("#blocks-measure", BlockMeasure.DENSITY);
    choose("#blocks-by", "country");

    act(() -> picture().requestFocus());
    robot.type(KeyCode.RIGHT);
    settle();
    String first = text("#blocks-notes");
    assertThat(first).contains("in all");
    robot.type(KeyCode.RIGHT);
    settle();
    assertThat(text("#blocks-notes")).isNotEqualTo(first);
    robot.type(KeyCode.ESCAPE);
    settle();
    assertThat(text("#blocks-notes")).contains("inside of groups");

    act(() -> window.explorer.language().set(Language.CHINESE));
    await(() -> text("#blocks-notes").contains("\u4f4d\u4e8e\u5206\u7ec4\u5185\u90e8"));
  }
}
