package org.meridian.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.raster.strokes.DensityRasteriser;
import org.meridian.render.raster.strokes.LinkPass;
import org.meridian.render.raster.strokes.LinkRasteriser;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.layers.LinkLayer;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.map.marks.MapViewport;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/**
 * Draws the links of a scene in three passes: all but the strongest, a soft glow under the
 * strongest, the strongest themselves.
 */
final class LinkPicture {

  private static final double GLOW_WIDTH = 4.5;
  private static final double GLOW_DARK = 0.13;
  private static final double GLOW_LIGHT = 0.07;
  private static final int TONES = 256;

  private final LinkRasteriser over;
  private final DensityRasteriser density;

  LinkPicture(DrawingThreads workers) {
    over = new LinkRasteriser(workers);
    density = new DensityRasteriser(workers);
  }

  /** Draws the strongest links of a scene as a view shows them, and the corridors over them. */
  boolean draw(
      PixelFrame frame, MapScene scene, MapViewport view, int atMost, BooleanSupplier cancelled) {
    LinkLayer layer = scene.links();
    LinkMarks marks = layer.marks();
    List<LinkPass> passes = new ArrayList<>();
    if (scene.options().shows(LayerSwitch.LINKS)) {
      if (layer.density() && marks.size() <= atMost) {
        int[] tones = tones(scene.style());
        if (!density.draw(frame.argb(), LinkPass.of(marks), view, tones, cancelled)) {
          return false;
        }
      } else {
        strokes(layer, atMost, scene.style().theme(), passes);
      }
    }
    passes.add(LinkPass.of(scene.corridors().marks()));
    return over.draw(frame.argb(), passes, view, cancelled);
  }

  private static void strokes(LinkLayer layer, int atMost, MapTheme theme, List<LinkPass> passes) {
    LinkMarks marks = layer.marks();
    int to = marks.size();
    int from = Math.max(0, to - atMost);
    int crisp = Math.max(from, to - layer.crisp());
    double glow = theme == MapTheme.DARK ? GLOW_DARK : GLOW_LIGHT;
    passes.add(LinkPass.of(marks, from, crisp));
    passes.add(new LinkPass(marks, crisp, to, GLOW_WIDTH, glow));
    passes.add(LinkPass.of(marks, crisp, to));
  }

  private static int[] tones(MapStyle style) {
    int[] tones = new int[TONES];
    for (int i = 0; i < TONES; i++) {
      double t = i / (TONES - 1.0);
      tones[i] = ArgbColour.withOpacity(style.links().at(t), 0.05 + 0.9 * t);
    }
    return tones;
  }
}
