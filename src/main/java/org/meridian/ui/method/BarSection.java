package org.meridian.ui.method;

import java.util.List;
import javafx.scene.paint.Color;
import org.meridian.model.IndexStructure;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.ui.theme.DimensionColours;
import org.meridian.view.method.ResultAnalysis;

/** A page of bars, one a node or a group of them. */
abstract class BarSection extends MethodSection {

  private final Explorer explorer;
  private final BarRows bars = new BarRows();

  BarSection(String key, Explorer explorer, LiveMessages messages) {
    super(key, messages);
    this.explorer = explorer;
    getChildren().add(bars);
  }

  @Override
  final void show(ResultAnalysis analysis) {
    bars.show(bars(analysis));
  }

  /** The bars, the first on top. */
  abstract List<BarRows.Bar> bars(ResultAnalysis analysis);

  /** The colour of the dimension that a node belongs to. */
  final Color colour(IndexStructure structure, int node) {
    return DimensionColours.of(structure, node, explorer.dark().get());
  }
}
