package org.meridian.scoring.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.meridian.scoring.IndexResult;

/**
 * All places on one node's slider where the order of the best n changes.
 *
 * <p>The slider works as {@link org.meridian.scoring.WeightEdit} does: unlocked siblings share what
 * is left in proportion. Under arithmetic means every score is then a linear function of the
 * percentage, or a quotient of two where something is missing ({@link SliderScores}); two cities
 * change places where a quadratic equation has a root, which is solved in closed form. The slider
 * is cut into stretches, in each of which only cities that can be among the best n there are
 * compared; between neighbouring roots the order is constant and is read off in the middle.
 *
 * <p>The very ends of the slider are no ticks: a node of weight 0 is switched off there. Places
 * closer than 1e-9 percentage points count as one. Ties that last over a stretch are no change.
 *
 * @param node the position of the node
 * @param low the lowest percentage the slider can take, 0
 * @param high the highest, 100 less what locked siblings hold
 * @param ticks ascending
 */
public record TippingTicks(int node, double low, double high, List<TippingTick> ticks)
    implements SliderAnswer {

  private static final int STRETCHES = 48;
  private static final double SAME = 1e-9;

  /** Copies the list. */
  public TippingTicks {
    ticks = List.copyOf(ticks);
  }

  /**
   * Finds them.
   *
   * @param result the evaluation that the slider is shown with
   * @param locked ids of nodes whose percentage is locked
   * @param node position of the slider's node, not the root
   * @param top n, how many places are watched
   */
  public static SliderAnswer of(IndexResult result, Set<String> locked, int node, int top) {
    NotOffered obstacle = SliderScores.obstacle(result, node);
    if (obstacle != null) {
      return obstacle;
    }
    SliderScores scores = new SliderScores(result, locked, node);
    List<TippingTick> ticks =
        scores.isMovable() ? find(scores, Math.min(top, scores.rows())) : List.of();
    return new TippingTicks(node, 0, scores.room(), ticks);
  }

  private static List<TippingTick> find(SliderScores scores, int top) {
    List<TippingTick> ticks = new ArrayList<>();
    double inset = SAME * scores.room();
    double step = (scores.room() - 2 * inset) / STRETCHES;
    int[] order = null;
    for (int n = 0; n < STRETCHES; n++) {
      double from = inset + n * step;
      SliderStretch stretch = new SliderStretch(scores, from, from + step, top);
      double[] places = stretch.places(SAME);
      for (int i = 0; i + 1 < places.length; i++) {
        int[] next = stretch.order((places[i] + places[i + 1]) / 2);
        if (order != null && !Arrays.equals(order, next)) {
          ticks.add(new TippingTick(places[i], TopChanges.between(order, next)));
        }
        order = next;
      }
    }
    return ticks;
  }
}
