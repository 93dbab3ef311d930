package org.meridian.ui.method;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.LongWork;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.MethodTopic;
import org.meridian.view.method.ResultAnalysis;

/** A page that takes long to find what it shows, anew for each result and each choice on it. */
abstract class LongSection extends MethodSection {

  private final LongWork work;
  private ScenarioResult shown;

  /**
   * @param background where the work is done
   */
  LongSection(MethodTopic topic, LiveMessages messages, Background background) {
    super(topic, messages);
    work = new LongWork(background);
  }

  /** A row of choices, with the progress of the work behind them. */
  final HBox row(Node... choices) {
    HBox row = new HBox(8, choices);
    row.getChildren().add(new ProgressRow(work, messages()));
    return row;
  }

  @Override
  final void show(ResultAnalysis analysis) {
    shown = analysis.request().result();
    restart();
  }

  /** Studies the open result anew, if there is one. */
  final void restart() {
    if (shown != null) {
      study(shown);
    }
  }

  /** Starts the work on a result. */
  abstract void study(ScenarioResult result);

  /** Starts work in place of what runs. */
  final <T> void start(Function<ProgressMonitor, Optional<T>> task, Consumer<? super T> done) {
    work.start(task, done);
  }
}
