package org.meridian.ui.method;

import java.util.List;
import javafx.scene.control.ComboBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.uncertainty.ParallelSteps;
import org.meridian.scoring.uncertainty.UncertaintyResult;
import org.meridian.scoring.uncertainty.UncertaintyStudy;
import org.meridian.text.Numbers;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.BandChoices;
import org.meridian.view.method.BandsPage;
import org.meridian.view.method.MethodTopic;

/** How sure each rank is when the weights are not. */
final class DoubtSection extends CityListSection {

  private static final int QUICK = 64;

  private final ComboBox<Integer> spread;
  private final ComboBox<Integer> runs;
  private final ComboBox<Integer> top;

  DoubtSection(Explorer explorer, LiveMessages messages, Background background) {
    super(MethodTopic.BANDS, explorer, messages, background);
    BandChoices first = BandChoices.DEFAULT;
    spread =
        WordedBoxes.ofWords(
            messages,
            "doubt-spread",
            percent -> BandChoices.spread(messages, percent),
            List.of(first.spread(), 10, 50, 100, 0));
    runs =
        WordedBoxes.ofWords(
            messages,
            "doubt-runs",
            n -> messages.get("method.runs", Numbers.whole(n)),
            List.of(first.runs(), 10_000, 100_000));
    top =
        WordedBoxes.ofWords(
            messages,
            "doubt-top",
            n -> messages.get("method.top", Numbers.whole(n)),
            List.of(first.top(), 3, 5, 20, 50));
    spread.valueProperty().subscribe((was, now) -> restart());
    runs.valueProperty().subscribe((was, now) -> restart());
    top.valueProperty().subscribe((was, now) -> reword());
    arrange(spread, runs, top);
  }

  private BandChoices choices() {
    return new BandChoices(spread.getValue(), runs.getValue(), top.getValue());
  }

  @Override
  void study(ScenarioResult result) {
    UncertaintyStudy study = choices().study(result.cities());
    start(
        watch -> study.run(QUICK, 1, watch),
        quick -> {
          list(result, quick);
          refine(result, study, quick);
        });
  }

  private void refine(ScenarioResult result, UncertaintyStudy study, UncertaintyResult quick) {
    int wanted = runs.getValue();
    start(
        watch -> study.extend(quick, wanted, ParallelSteps.allCores(), watch),
        all -> list(result, all));
  }

  private void list(ScenarioResult result, UncertaintyResult found) {
    show(result, subject -> new BandsPage(subject, choices(), found).content());
  }
}
