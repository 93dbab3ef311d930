package org.meridian.render.figure.blocks;

import org.meridian.text.Numbers;
import org.meridian.view.groups.blocks.BlockContent;

/** Values of cells as text. */
final class BlockValues {

  private BlockValues() {}

  static String text(BlockContent content, double value) {
    return switch (content.choice().measure()) {
      case LINKED, POSSIBLE -> Numbers.whole((long) value);
      case SHARE -> Numbers.fixed(value, 1);
      case STRENGTH, DENSITY -> Numbers.brief(value);
    };
  }
}
