package org.meridian.view.map.marks;

/** What a layer draws: marks of one kind, for which there is one painter. */
public interface LayerMarks {

  /** When they are drawn. */
  PaintStage stage();

  /**
   * What finds these marks under the pointer.
   *
   * @param before what found the marks of the same layer on the scene before, whose index may be
   *     used again; {@link MarkFinder#NONE} where there was none
   */
  default MarkFinder finder(MarkFinder before) {
    return MarkFinder.NONE;
  }
}
