package org.meridian.view.map.marks;

/** What stands around the map; its words are the scene's. */
public enum AroundMarks implements LayerMarks {
  /** The key in the lower left corner. */
  KEY,
  /** Title, scenario line, notes and credit lines. */
  CAPTION;

  @Override
  public PaintStage stage() {
    return PaintStage.AROUND;
  }
}
