package org.meridian.view.map.marks;

import java.util.List;
import java.util.Optional;
import org.meridian.flow.LinkCounts;

/**
 * The lines of a layer: links, or lines with names such as corridors.
 *
 * @param marks courses and looks; the order of drawing holds only what is shown
 * @param density whether they are added up as density instead of laid over each other
 * @param crisp how many of the last in the order get a soft glow: the strongest, or the selected
 * @param shown how many are drawn
 * @param counts how many of them there are, by the measure that they are drawn by
 * @param scores of all links of the result, NaN where a link has none; not a copy
 * @param names of lines, by their number; empty where they have none
 */
public record StrokeMarks(
    LinkMarks marks,
    boolean density,
    int crisp,
    int shown,
    LinkCounts counts,
    double[] scores,
    List<String> names)
    implements LayerMarks {

  /** No lines. */
  public static final StrokeMarks NONE =
      new StrokeMarks(LinkMarks.NONE, false, 0, 0, LinkCounts.NONE, new double[0], List.of());

  /** How far beside a line with a name the pointer may be, in design pixels. */
  private static final double BESIDE_NAMED = 2.5;

  /** Copies the names. */
  public StrokeMarks {
    names = List.copyOf(names);
  }

  /** Lines with names, drawn one over the other. */
  public static StrokeMarks named(LinkMarks marks, List<String> names) {
    return new StrokeMarks(marks, false, 0, marks.size(), LinkCounts.NONE, new double[0], names);
  }

  @Override
  public PaintStage stage() {
    return PaintStage.STROKES;
  }

  @Override
  public MarkFinder finder(MarkFinder before) {
    double beside = names.isEmpty() ? MarkFinder.TOLERANCE : BESIDE_NAMED;
    return shown == 0 ? MarkFinder.NONE : StrokeFinder.of(marks, beside, before);
  }

  @Override
  public Optional<String> name(int mark) {
    return mark < names.size() ? Optional.of(names.get(mark)) : Optional.empty();
  }
}
