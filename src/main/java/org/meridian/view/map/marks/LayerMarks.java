package org.meridian.view.map.marks;

import java.util.Optional;

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

  /**
   * The name of a mark, for a reader who points at it; empty for marks without names.
   *
   * @param mark its number, as {@link MarkFinder#at} has it
   */
  default Optional<String> name(int mark) {
    return Optional.empty();
  }
}
