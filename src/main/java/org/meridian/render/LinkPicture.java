package org.meridian.render;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.meridian.render.paint.LinkPainter;
import org.meridian.render.paint.MarkPainter;
import org.meridian.render.paint.RasterPass;
import org.meridian.render.paint.VectorPass;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.raster.strokes.DensityRasteriser;
import org.meridian.render.raster.strokes.LinkPass;
import org.meridian.render.raster.strokes.LinkRasteriser;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.camera.MapViewport;
import org.meridian.view.map.layers.MapLayer;
import org.meridian.view.map.marks.LinkLayerMarks;
import org.meridian.view.map.marks.LinkMarks;
import org.meridian.view.style.ArgbColour;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/**
 * Draws lines; links of a scene in three passes: all but the strongest, a soft glow under the
 * strongest, the strongest themselves.
 */
final class LinkPicture implements MarkPainter {

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

  @Override
  public boolean raster(PixelFrame frame, MapScene scene, List<MapLayer> run, RasterPass pass) {
    MapViewport view = pass.camera(frame, scene).viewport();
    List<LinkPass> passes = new ArrayList<>();
    for (MapLayer layer : run) {
      LinkLayerMarks lines = (LinkLayerMarks) layer.marks();
      if (!lines.density() || lines.marks().size() > pass.strokes()) {
        strokes(lines, pass.strokes(), scene.style().theme(), passes);
        continue;
      }
      boolean below = passes.isEmpty() || over.draw(frame.argb(), passes, view, pass.cancelled());
      if (!below || !density(frame, scene.style(), lines.marks(), view, pass.cancelled())) {
        return false;
      }
      passes = new ArrayList<>();
    }
    return over.draw(frame.argb(), passes, view, pass.cancelled());
  }

  @Override
  public void vector(Graphics2D g, MapScene scene, List<MapLayer> run, VectorPass pass) {
    for (MapLayer layer : run) {
      LinkLayerMarks lines = (LinkLayerMarks) layer.marks();
      if (lines.density() || lines.shown() > pass.mostStrokes()) {
        pass.embed().accept(g);
      } else {
        LinkPainter.paint(g, scene, lines.marks());
      }
    }
  }

  private boolean density(
      PixelFrame frame,
      MapStyle style,
      LinkMarks marks,
      MapViewport view,
      BooleanSupplier cancelled) {
    return density.draw(frame.argb(), LinkPass.of(marks), view, tones(style), cancelled);
  }

  private static void strokes(
      LinkLayerMarks layer, int atMost, MapTheme theme, List<LinkPass> passes) {
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
