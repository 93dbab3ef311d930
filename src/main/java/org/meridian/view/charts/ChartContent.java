package org.meridian.view.charts;

import java.util.List;
import java.util.Optional;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.content.ViewContent;

/**
 * What a chart shows. Its marks are lines of points, or bars; each has a key that is unique in the
 * chart, and its points are numbered from 0 on.
 */
public interface ChartContent extends ViewContent {

  /** The present result. */
  ScenarioResult result();

  /** What is drawn, on one line. */
  TextInLanguage heading();

  /** What a reader must know beside: how gaps and marks are meant, what is left out. */
  List<TextInLanguage> notes();

  /** What a point has to say; empty where nothing stands there. */
  Optional<ChartFacts> facts(String key, int point);

  /** The ids of the cities that a mark stands for. */
  List<String> cities(String key);

  /** All that is drawn, as a table. */
  ChartTable table();
}
