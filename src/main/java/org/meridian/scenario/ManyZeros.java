package org.meridian.scenario;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.scoring.IndexInput;

/**
 * A city indicator of which so many values are 0 that 0 may stand for a missing value, though the
 * dataset does not declare it complete.
 *
 * @param indicator which
 * @param zeros how many values are 0
 * @param values how many there are
 */
public record ManyZeros(Indicator indicator, int zeros, int values) {

  /** Fewer values than these say nothing. */
  private static final int FEWEST = 10;

  /** Nearly all, in per cent: the rest hardly makes a scale. */
  private static final int NEARLY_ALL = 95;

  /** Most, in per cent: that is doubtful enough where nobody could be ranked. */
  private static final int MOST = 50;

  /** The doubtful indicators among those that feed a result, in the order of the index. */
  public static List<ManyZeros> of(ScenarioResult result) {
    int limit = result.cities().ranking().rankedCount() == 0 ? MOST : NEARLY_ALL;
    IndexInput input = result.cities().input();
    List<ManyZeros> doubtful = new ArrayList<>();
    for (int node = 0; node < input.structure().size(); node++) {
      if (input.isSource(node)) {
        double[] raw = input.raw(node);
        result
            .dataset()
            .indicator(input.structure().node(node).indicator().orElse(""))
            .filter(
                indicator ->
                    indicator.kind() == IndicatorKind.CITY && !indicator.rules().complete())
            .map(indicator -> count(indicator, raw))
            .filter(
                count ->
                    count.values >= FEWEST && 100L * count.zeros >= limit * (long) count.values)
            .ifPresent(doubtful::add);
      }
    }
    return List.copyOf(doubtful);
  }

  private static ManyZeros count(Indicator indicator, double[] values) {
    int zeros = 0;
    int present = 0;
    for (double value : values) {
      present += Double.isNaN(value) ? 0 : 1;
      zeros += value == 0 ? 1 : 0;
    }
    return new ManyZeros(indicator, zeros, present);
  }
}
