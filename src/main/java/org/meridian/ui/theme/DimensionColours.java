package org.meridian.ui.theme;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import org.meridian.model.IndexStructure;
import org.meridian.view.style.CategoricalColours;
import org.meridian.view.style.MapTheme;

/** The colours of dimensions, the same in every view: by position below the index. */
public final class DimensionColours {

  private DimensionColours() {}

  /** The colours of all dimensions, in order. */
  public static List<Color> of(IndexStructure structure, boolean dark) {
    return IntStream.range(0, structure.childCount(IndexStructure.ROOT))
        .mapToObj(position -> colour(position, dark))
        .toList();
  }

  /** The colour of the dimension that a node below the index belongs to. */
  public static Color of(IndexStructure structure, int node, boolean dark) {
    return colour(structure.dimensionPlace(node), dark);
  }

  private static Color colour(int position, boolean dark) {
    int argb = CategoricalColours.colour(position, dark ? MapTheme.DARK : MapTheme.LIGHT);
    return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
  }
}
