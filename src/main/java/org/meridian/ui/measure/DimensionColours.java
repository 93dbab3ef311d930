package org.meridian.ui.measure;

import javafx.scene.paint.Color;
import org.meridian.model.IndexStructure;
import org.meridian.view.style.CategoricalColours;
import org.meridian.view.style.MapTheme;

/** The colour of a dimension as JavaFX knows colours: the same in every view. */
public final class DimensionColours {

  private static final double SHADES = 4;

  private DimensionColours() {}

  /** The colour of the dimension that a node belongs to; that of the first one for the index. */
  public static Color of(IndexStructure structure, int node, MapTheme theme) {
    return colour(CategoricalColours.colour(structure.dimensionPlace(node), theme));
  }

  /**
   * A shade of a dimension's colour, to tell the parts of one dimension apart.
   *
   * @param part 0 or more; 0 is the colour itself
   */
  public static Color shade(IndexStructure structure, int node, int part, MapTheme theme) {
    Color towards = theme == MapTheme.DARK ? Color.WHITE : Color.BLACK;
    return of(structure, node, theme).interpolate(towards, 0.5 * (part % SHADES) / SHADES);
  }

  /** A colour from 0xAARRGGBB. */
  public static Color colour(int argb) {
    return Color.rgb((argb >>> 16) & 0xFF, (argb >>> 8) & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
  }
}
