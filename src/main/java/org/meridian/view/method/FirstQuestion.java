package org.meridian.view.method;

import java.util.OptionalInt;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.advice.MakeFirst;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;

/**
 * What is asked on the page on making a city first.
 *
 * @param city its row; empty while none is chosen
 * @param top how many of the best it is to be among, from 1
 * @param indicators whether the weights of indicators change too, or those of dimensions only
 */
public record FirstQuestion(OptionalInt city, int top, boolean indicators) {

  /** The first place, by the weights of dimensions. */
  public static FirstQuestion of(OptionalInt city) {
    return new FirstQuestion(city, 1, false);
  }

  /** As the engine is asked it; there must be a city. */
  public MakeFirst.Question toQuestion(ScenarioResult result) {
    return new MakeFirst.Question(
        city.orElseThrow(),
        top,
        indicators ? MakeFirst.Question.ALL_LEVELS : 1,
        result.scenario().lockedNodes());
  }

  /** A place wanted, in words. */
  public static String place(Messages messages, int top) {
    return top == 1
        ? messages.get("method.first.top1")
        : messages.get("method.first.topn", Numbers.whole(top));
  }
}
