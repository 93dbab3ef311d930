package org.meridian.render.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Draws many links in horizontal bands over all cores. Links are taken in batches, which are made
 * ready side by side; then every band draws what it has of all of them, in their order. Memory
 * stays at some megabytes however many links there are. Stateless.
 */
final class BandedDrawing {

  private static final int LINKS_OF_BATCH = 128;
  private static final int BATCHES_AT_ONCE = 32;

  private final Workers workers;

  BandedDrawing(Workers workers) {
    this.workers = workers;
  }

  /** What links are drawn into. Different bands are asked for by different threads. */
  interface Target extends StrokeBatch.Ink {

    /** Prepares rows top (inclusive) to bottom (exclusive). */
    void begin(int top, int bottom);

    /** A pen for these rows. */
    StrokePen pen(int top, int bottom);

    /** All links are drawn in these rows. */
    void end(int top, int bottom);
  }

  /**
   * Draws links.
   *
   * @param passes drawn one after another
   * @param cancelled asked from time to time, by all threads; true ends the work
   * @return whether the work was done to the end
   */
  boolean draw(List<LinkPass> passes, Viewport view, BooleanSupplier cancelled, Target target) {
    List<LinkPass> parts = parts(passes);
    int most = Math.min(BATCHES_AT_ONCE, parts.size());
    StrokeBatch[] batches = new StrokeBatch[most];
    for (int i = 0; i < most; i++) {
      batches[i] = new StrokeBatch(view, target);
    }
    for (int first = 0; first < parts.size(); first += most) {
      List<LinkPass> now = parts.subList(first, Math.min(parts.size(), first + most));
      boolean begins = first == 0;
      boolean ends = first + most >= parts.size();
      workers.each(now.size(), i -> batches[i].take(now.get(i)));
      workers.each(
          StrokeBatch.bands(view.height()),
          band -> {
            if (cancelled.getAsBoolean()) {
              return;
            }
            int top = StrokeBatch.top(band);
            int bottom = Math.min(view.height(), StrokeBatch.top(band + 1));
            if (begins) {
              target.begin(top, bottom);
            }
            StrokePen pen = target.pen(top, bottom);
            for (int i = 0; i < now.size(); i++) {
              batches[i].draw(band, pen);
            }
            if (ends) {
              target.end(top, bottom);
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
