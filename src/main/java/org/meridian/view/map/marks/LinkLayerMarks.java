package org.meridian.view.map.marks;

import java.util.List;
import java.util.Optional;
import org.meridian.flow.LinkCounts;

/**
 * The lines of a layer: links, or lines with names such as corridors.
 *
 * @param marks paths and looks; the order of drawing holds only what is shown
 * @param density whether they are added up as density instead of laid over each other
 * @param crisp how many of the last in the order get a soft glow: the strongest, or the selected
 * @param shown how many are drawn
 * @param counts how many of them there are, by the measure that they are drawn by
 * @param scores of all links of the result, NaN where a link has none; not a copy
 * @param names of lines, by their number; empty where they have none
 */
public record LinkLayerMarks(
    LinkMarks marks,
    boolean density,
    int crisp,
    int shown,
    LinkCounts counts,
    double[] scores,
    List<String> names)
    implements LayerMarks {

  /** No lines. */
  public static final LinkLayerMarks NONE =
      new LinkLayerMarks(LinkMarks.NONE, false, 0, 0, LinkCounts.NONE, new double[0], List.of());

  /** How far beside a line with a name the pointer may be, in design pixels. */
  private static final double BESIDE_NAMED = 2.5;

  /** Copies the names. */
  public LinkLayerMarks {
    names = List.copyOf(names);
  }

  /** Lines with names, drawn one over the other. */
  public static LinkLayerMarks named(LinkMarks marks, List<String> names) {
    return new LinkLayerMarks(marks, false, 0, marks.size(), LinkCounts.NONE, new double[0], names);
  }

  @Override
  public PaintStage stage() {
    return PaintStage.STROKES;
  }

  @Override
  public MarkFinder finder(MarkFinder before) {
    double beside = names.isEmpty() ? MarkFinder.TOLERANCE : BESIDE_NAMED;
    return shown == 0 ? MarkFinder.NONE : LinkFinder.of(marks, beside, before);
  }

  @Override
  public Optional<String> name(int mark) {
    return mark < names.size() ? Optional.of(names.get(mark)) : Optional.empty();
  }
}
