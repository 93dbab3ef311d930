package org.meridian.view.style;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.model.IndexStructure;

/**
 * The colours of dimensions, which are those of their places below the index, so that a dimension
 * looks the same in every view. All are opaque 0xAARRGGBB.
 */
public final class DimensionColours {

  private static final int SHADES = 4;
  private static final int WHITE = 0xFFFFFFFF;
  private static final int BLACK = 0xFF000000;

  private DimensionColours() {}

  /** The colours of all dimensions, in order. */
  public static List<Integer> all(IndexStructure structure, MapTheme theme) {
    return IntStream.range(0, structure.childCount(IndexStructure.ROOT))
        .mapToObj(place -> CategoricalColours.colour(place, theme))
        .toList();
  }

  /** The colour of the dimension that a node belongs to; that of the first one for the index. */
  public static int of(IndexStructure structure, int node, MapTheme theme) {
    return CategoricalColours.colour(structure.dimensionPlace(node), theme);
  }

  /**
   * A shade of a dimension's colour, to tell the parts of one dimension apart.
   *
   * @param part 0 or more; 0 is the colour itself
   */
  public static int shade(IndexStructure structure, int node, int part, MapTheme theme) {
    int towards = theme == MapTheme.DARK ? WHITE : BLACK;
    return ArgbColour.mix(of(structure, node, theme), towards, 0.5 * (part % SHADES) / SHADES);
  }
}
