package org.meridian.render.raster.strokes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.view.map.camera.MapViewport;

/**
 * Draws many links in {@link TileGrid} over all cores. Links are taken in batches, which are made
 * ready side by side; then every tile draws what it has of all of them, in their order. Memory
 * stays at some megabytes however many links there are. Stateless.
 */
final class TiledDrawing {

  private static final int LINKS_OF_BATCH = 128;
  private static final int BATCHES_AT_ONCE = 64;

  private final DrawingThreads workers;

  TiledDrawing(DrawingThreads workers) {
    this.workers = workers;
  }

  /** What links are drawn into. Different tiles are asked for by different threads. */
  interface Target extends StrokeBuilder.Ink {

    /** Prepares a tile, before anything is drawn in it. */
    void begin(int tile);

    /** A pen for a tile. */
    StrokePen pen(int tile);

    /** All links are drawn in a tile that was begun. */
    void end(int tile);
  }

  /**
   * Draws links.
   *
   * @param passes drawn one after another
   * @param cancelled asked from time to time, by all threads; true ends the work
   * @return whether the work was done to the end
   */
  boolean draw(List<LinkPass> passes, MapViewport view, BooleanSupplier cancelled, Target target) {
    List<LinkPass> parts = parts(passes);
    int most = Math.min(BATCHES_AT_ONCE, parts.size());
    TileGrid grid = new TileGrid(view.width(), view.height());
    int tiles = grid.count();
    StrokeBatch[] batches = new StrokeBatch[most];
    Arrays.setAll(batches, i -> new StrokeBatch(grid));
    Queue<StrokeBuilder> makers = new ConcurrentLinkedQueue<>();
    // Tiles without links are never begun.
    AtomicReferenceArray<StrokePen> pens = new AtomicReferenceArray<>(tiles);
    for (int first = 0; first < parts.size(); first += most) {
      List<LinkPass> now = parts.subList(first, Math.min(parts.size(), first + most));
      boolean ends = first + most >= parts.size();
      workers.each(
          now.size(),
          i -> {
            StrokeBuilder spare = makers.poll();
            StrokeBuilder builder = spare == null ? new StrokeBuilder(view, target) : spare;
            builder.make(now.get(i), batches[i]);
            makers.add(builder);
          });
      workers.each(
          tiles,
          tile -> {
            if (cancelled.getAsBoolean()) {
              return;
            }
            StrokePen pen = pens.get(tile);
            for (int i = 0; i < now.size(); i++) {
              if (batches[i].touches(tile)) {
                if (pen == null) {
                  target.begin(tile);
                  pen = target.pen(tile);
                  pens.set(tile, pen);
                }
                batches[i].draw(tile, pen);
              }
            }
            if (ends && pen != null) {
              target.end(tile);
            }
          });
      if (cancelled.getAsBoolean()) {
        return false;
      }
    }
    return !cancelled.getAsBoolean();
  }

  private static List<LinkPass> parts(List<LinkPass> passes) {
    List<LinkPass> parts = new ArrayList<>();
    for (LinkPass pass : passes) {
      for (int from = pass.from(); from < pass.to(); from += LINKS_OF_BATCH) {
        int to = Math.min(pass.to(), from + LINKS_OF_BATCH);
        parts.add(new LinkPass(pass.marks(), from, to, pass.widening(), pass.opacity()));
      }
    }
    return parts;
  }
}
