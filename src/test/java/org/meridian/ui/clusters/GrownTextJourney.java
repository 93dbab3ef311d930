package org.meridian.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.meridian.ui.state.TextScale;
import org.meridian.view.clusters.StripRoom;

/** The bench of clusters with larger text. */
final class GrownTextJourney extends ClusterStage {

  @Test
  void theStripGrowsWithTheTextAndItsRadiusIsReadWhole() {
    act(() -> stage.explorer().textScale().set(TextScale.PERCENT_150));
    Node strip = stage.find("survival-strip", Node.class);
    StripRoom room =
        StripRoom.of(
            bench.content().get().shown().orElseThrow().strip(),
            strip.getLayoutBounds().getWidth(),
            strip.getLayoutBounds().getHeight(),
            1.5);
    Label tag = stage.find("strip-radius", Label.class);

    stage.await(() -> tag.getLayoutY() == room.rowsBottom());
    assertThat(tag.getBoundsInParent().getMaxY()).isLessThanOrEqualTo(room.height());
    stage.drag(strip, new Point2D(room.x(150), 30), new Point2D(room.x(240), 30));
    await();
    assertThat(radius()).isCloseTo(240, within(1.5));
  }

  @Test
  void theHeadOfTheStripFitsANarrowWidthWithArrowsForItsSteps() {
    act(() -> stage.find("clusters-pin", Button.class).fire());
    Button next = stage.find("clusters-next", Button.class);
    Node last = stage.find("clusters-calm", Node.class);
    Region head = (Region) next.getParent();
    assertThat(next.getText()).isEqualTo("Next change");

    act(() -> head.setMaxWidth(460));
    stage.await(() -> head.getWidth() == 460 && right(last) <= right(head));
    assertThat(next.getText()).hasSize(1);
    assertThat(next.getAccessibleText()).isEqualTo("Next change");
    assertThat(next.getTooltip().getText()).isEqualTo("Next change");
    assertThat(head.minWidth(-1)).isZero();
  }

  private static double right(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMaxX();
  }

  @Test
  void theRadiusIsReadWholeInPresenterMode() {
    at(151.94);
    act(() -> stage.find("clusters-presented", ToggleButton.class).fire());
    Label number = stage.find("clusters-radius", Label.class);
    Region row = (Region) number.getParent();
    Node unit = row.getChildrenUnmodifiable().getLast();

    stage.await(() -> ((Text) number.lookup(".text")).getText().equals("151.9"));
    assertThat(stage.ask(() -> right(unit) - right(controls))).isNegative();
  }

  @Test
  void figuresOfTheRankingGrowWithTheText() {
    TableView<?> table = stage.find("cluster-ranking", TableView.class);
    TableColumn<?, ?> rank = table.getColumns().getFirst();
    double usual = rank.getMinWidth();

    act(() -> stage.explorer().textScale().set(TextScale.PERCENT_150));

    assertThat(rank.getMinWidth()).isEqualTo(1.5 * usual);
  }
}
