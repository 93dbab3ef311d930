package org.meridian.view.groups.blocks;

import java.util.Locale;
import org.meridian.view.content.TextInLanguage;

/** How links between groups are drawn. */
public enum BlockForm {
  /** Groups along a circle, ribbons between them as wide as their links. */
  DIAGRAM,
  /** Groups along both sides. */
  MATRIX;

  /** What it is called. */
  public TextInLanguage title() {
    return TextInLanguage.key("blocks.form." + name().toLowerCase(Locale.ROOT));
  }
}
