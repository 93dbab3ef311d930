package org.meridian.view.map.layers;

import org.meridian.scenario.ScenarioResult;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.marks.LabelMarks;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.SymbolMarks;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapStyle;
import org.meridian.view.words.FigureWords;

/**
 * What layers are made from.
 *
 * @param result what is shown
 * @param options how
 * @param camera where; layers keep map coordinates, so only projection and unit count
 * @param style the palette
 * @param words of the language
 * @param data the marks of the data itself, on which other layers may build
 */
public record LayerContext(
    ScenarioResult result,
    MapOptions options,
    MapCamera camera,
    MapStyle style,
    FigureWords words,
    Data data) {

  /**
   * Cities and links of a result as marks.
   *
   * @param cities circles
   * @param hidden circles of cities that the filter leaves out
   * @param links lines between them
   * @param labels names of the circles
   */
  public record Data(
      SymbolMarks cities, SymbolMarks hidden, LinkLayerMarks links, LabelMarks labels) {}
}
