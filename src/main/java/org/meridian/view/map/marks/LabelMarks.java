package org.meridian.view.map.marks;

import java.util.List;

/**
 * Names, of which as many are drawn as find room.
 *
 * @param labels the most important first
 */
public record LabelMarks(List<MapLabel> labels) implements LayerMarks {

  /** Copies the list. */
  public LabelMarks {
    labels = List.copyOf(labels);
  }

  @Override
  public PaintStage stage() {
    return PaintStage.NAMES;
  }
}
