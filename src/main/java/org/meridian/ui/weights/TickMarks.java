package org.meridian.ui.weights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.advice.SliderAnswer;
import org.meridian.scoring.advice.TippingTick;
import org.meridian.scoring.advice.TippingTicks;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.state.Explorer;

/**
 * Finds, for every slider, where the order of the best ten tips, and where it is that of the best
 * five, anew whenever the weights have come to rest. A slider of a group that has no exact answer
 * has no marks.
 */
final class TickMarks {

  private static final int TOP = 10;
  private static final int FOREMOST = 5;

  private final Explorer explorer;
  private final NewestWins<ScenarioResult, Found> search;

  /**
   * Where the order tips.
   *
   * @param of the result that was searched
   * @param ticks of every node, by position
   */
  record Found(ScenarioResult of, Map<Integer, SliderMarks> ticks) {}

  /**
   * @param background does the search
   * @param show takes what was found of the newest result
   */
  TickMarks(Explorer explorer, Background background, Consumer<Found> show) {
    this.explorer = explorer;
    search = background.beside(TickMarks::find, show);
    explorer.result().subscribe(this::follow);
  }

  private void follow(ScenarioResult result) {
    if (result != null && !explorer.previewing().get()) {
      search.submit(result);
    }
  }

  private static Found find(ScenarioResult result) {
    Map<Integer, SliderMarks> all = new HashMap<>();
    for (int node = 1; node < result.cities().structure().size(); node++) {
      all.put(node, new SliderMarks(ticks(result, node, TOP), ticks(result, node, FOREMOST)));
    }
    return new Found(result, all);
  }

  private static List<TippingTick> ticks(ScenarioResult result, int node, int top) {
    SliderAnswer answer =
        TippingTicks.of(result.cities(), result.scenario().lockedNodes(), node, top);
    return answer instanceof TippingTicks found ? found.ticks() : List.of();
  }
}
