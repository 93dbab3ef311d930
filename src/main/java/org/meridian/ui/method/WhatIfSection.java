package org.meridian.ui.method;

import java.util.List;
import javafx.scene.control.ComboBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.MethodTopic;
import org.meridian.view.method.WhatIfPage;
import org.meridian.view.method.WhatIfRanges;

/** How far a rank could move: if gaps were filled, and if weights moved by a few points. */
final class WhatIfSection extends CityListSection {

  private final ComboBox<Integer> points;

  WhatIfSection(Explorer explorer, LiveMessages messages, Background background) {
    super(MethodTopic.WHAT_IF, explorer, messages, background);
    points =
        WordedBoxes.ofWords(
            messages,
            "whatif-points",
            p -> messages.get("method.whatif.points", p),
            List.of(WhatIfRanges.POINTS, 1, 2, 10, 20));
    points.valueProperty().subscribe((was, now) -> restart());
    arrange(points);
  }

  @Override
  void study(ScenarioResult result) {
    int moved = points.getValue();
    start(
        watch -> WhatIfRanges.of(result.cities(), moved, watch),
        ranges -> show(result, subject -> new WhatIfPage(subject, ranges).content()));
  }
}
