package org.meridian.ui.weights;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.Scenario;
import org.meridian.scoring.weights.WeightEdit;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.theme.ToolkitColour;
import org.meridian.view.style.DimensionColours;
import org.meridian.view.style.MapTheme;

/** The shares of the dimensions as one bar in their colours. */
final class WeightBar extends Pane {

  private static final double WIDTH = 72;
  private static final double HEIGHT = 8;

  private final Explorer explorer;

  WeightBar(Explorer explorer) {
    this.explorer = explorer;
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
    explorer.scenario().subscribe(now -> show());
    explorer.dark().subscribe(dark -> show());
  }

  private void show() {
    Scenario now = explorer.scenario().get();
    getChildren().setAll(now == null ? List.of() : parts(now));
  }

  private List<Rectangle> parts(Scenario now) {
    IndexStructure structure = explorer.dataset().get().structure();
    List<Rectangle> parts = new ArrayList<>();
    double at = 0;
    for (int node = 1; node < structure.size(); node++) {
      if (structure.depth(node) == 1) {
        double width =
            WIDTH
                * WeightEdit.percentage(
                    structure, now.settings().weights(), structure.node(node).id())
                / 100;
        parts.add(part(structure, node, at, width));
        at += width;
      }
    }
    return parts;
  }

  private Rectangle part(IndexStructure structure, int node, double at, double width) {
    Rectangle part = new Rectangle(at, 0, Math.max(0, width - 1), HEIGHT);
    part.setFill(
        ToolkitColour.of(DimensionColours.of(structure, node, MapTheme.of(explorer.dark().get()))));
    return part;
  }
}
