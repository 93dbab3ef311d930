package org.meridian.view.groups.blocks;

import java.util.Objects;

/**
 * Which links between which groups are shown, and how.
 *
 * @param by groups by what, as {@code GroupChoice.by}; empty for regions
 * @param link id of a link indicator or of a node of the index of links; empty for the first that
 *     there is
 * @param measure what a cell of the matrix says
 * @param form how it is drawn
 */
public record BlockChoice(String by, String link, BlockMeasure measure, BlockForm form) {

  /** As the view opens. */
  public static final BlockChoice USUAL =
      new BlockChoice("", "", BlockMeasure.STRENGTH, BlockForm.DIAGRAM);

  /** All parts must be there. */
  public BlockChoice {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(link, "link");
    Objects.requireNonNull(measure, "measure");
    Objects.requireNonNull(form, "form");
  }

  /** The same between other groups. */
  public BlockChoice withBy(String other) {
    return new BlockChoice(other, link, measure, form);
  }

  /** The same of other links. */
  public BlockChoice withLink(String other) {
    return new BlockChoice(by, other, measure, form);
  }

  /** The same with other cells. */
  public BlockChoice with(BlockMeasure other) {
    return new BlockChoice(by, link, other, form);
  }

  /** The same drawn in another way. */
  public BlockChoice with(BlockForm other) {
    return new BlockChoice(by, link, measure, other);
  }
}
