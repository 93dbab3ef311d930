package org.meridian.view.charts.sides;

import java.util.Optional;
import org.meridian.scenario.comparison.cause.ChangePart;
import org.meridian.scenario.comparison.cause.ChangeThing;
import org.meridian.view.content.TextInLanguage;

/**
 * A bar of a waterfall.
 *
 * @param key unique in the chart
 * @param part what its share is put down to; empty at the ends, which are the two sides
 * @param label what stands below it
 * @param from where it begins, a rank or a score
 * @param to where it ends
 * @param text its share with a sign, or the rank or score of a side
 * @param isSame whether the thing does not differ between the sides
 */
public record CauseBar(
    String key,
    Optional<ChangePart> part,
    TextInLanguage label,
    double from,
    double to,
    TextInLanguage text,
    boolean isSame) {

  /** Whether it is one of the sides. */
  public boolean isSide() {
    return part.isEmpty();
  }

  /** Whether it is a part of the data; those stand side by side under one bracket. */
  public boolean isPart() {
    return part.filter(any -> any.thing() == ChangeThing.DATA && !any.node().isEmpty()).isPresent();
  }
}
