package org.meridian.render;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.meridian.render.raster.DensityRasteriser;
import org.meridian.render.raster.Frame;
import org.meridian.render.raster.LinkMarks;
import org.meridian.render.raster.LinkRasteriser;
import org.meridian.render.raster.Viewport;
import org.meridian.render.raster.Workers;
import org.meridian.render.scene.LinkLayer;
import org.meridian.render.scene.MapLayer;
import org.meridian.render.scene.MapScene;
import org.meridian.render.style.Argb;
import org.meridian.render.style.MapStyle;
import org.meridian.render.style.Theme;

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

  LinkPicture(Workers workers) {
    over = new LinkRasteriser(workers);
    density = new DensityRasteriser(workers);
  }

  /** Draws the strongest links of a scene as a view shows them. */
  boolean draw(Frame frame, MapScene scene, Viewport view, int atMost, BooleanSupplier cancelled) {
    boolean done =
        !scene.options().shows(MapLayer.LINKS) || links(frame, scene, view, atMost, cancelled);
    return done && corridors(frame, scene, view, cancelled);
  }

  private boolean links(
      Frame frame, MapScene scene, Viewport view, int atMost, BooleanSupplier cancelled) {
    LinkLayer layer = scene.links();
    LinkMarks marks = layer.marks();
    int to = marks.size();
    int from = Math.max(0, to - atMost);
    if (layer.density() && from == 0) {
      return density.draw(frame.argb(), marks, view, 0, to, tones(scene.style()), cancelled);
    }
    int crisp = Math.max(from, to - layer.crisp());
    LinkMarks glow = glow(marks, crisp, scene.style().theme());
    return over.draw(frame.argb(), marks, view, from, crisp, cancelled)
        && over.draw(frame.argb(), glow, view, 0, glow.size(), cancelled)
        && over.draw(frame.argb(), marks, view, crisp, to, cancelled);
  }

  private boolean corridors(Frame frame, MapScene scene, Viewport view, BooleanSupplier cancelled) {
    LinkMarks marks = scene.corridors().marks();
    return marks.size() == 0 || over.draw(frame.argb(), marks, view, 0, marks.size(), cancelled);
  }

  /** The strongest links, wide and faint. */
  private static LinkMarks glow(LinkMarks marks, int from, Theme theme) {
    int[] order = Arrays.copyOfRange(marks.order(), from, marks.size());
    int[] argb = marks.argb().clone();
    float[] widths = marks.widths().clone();
    double opacity = theme == Theme.DARK ? GLOW_DARK : GLOW_LIGHT;
    for (int link : order) {
      argb[link] = Argb.faded(argb[link], opacity);
      widths[link] = (float) (widths[link] * GLOW_WIDTH);
    }
    return new LinkMarks(marks.paths(), order, argb, widths, marks.ends(), marks.gaps());
  }

  private static int[] tones(MapStyle style) {
    int[] tones = new int[TONES];
    for (int i = 0; i < TONES; i++) {
      double t = i / (TONES - 1.0);
      tones[i] = Argb.withOpacity(style.links().at(t), 0.05 + 0.9 * t);
    }
    return tones;
  }
}
