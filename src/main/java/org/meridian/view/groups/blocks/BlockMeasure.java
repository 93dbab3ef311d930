package org.meridian.view.groups.blocks;

import java.util.Locale;
import org.meridian.view.content.TextInLanguage;

/** What of the links between two groups a cell of their matrix says. */
public enum BlockMeasure {
  /** Summed values; their mean in an indicator of which sums mean nothing. */
  STRENGTH,
  /** How many pairs of cities are linked. */
  LINKED,
  /** How many pairs of cities count, as {@code GroupLink.possiblePairs} says. */
  POSSIBLE,
  /** The sum by possible pair. */
  DENSITY,
  /** The share of all links, in percent. */
  SHARE;

  /** What it is called. */
  public TextInLanguage title() {
    return TextInLanguage.key("blocks.measure." + name().toLowerCase(Locale.ROOT));
  }
}
