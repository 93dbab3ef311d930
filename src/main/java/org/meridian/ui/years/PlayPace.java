package org.meridian.ui.years;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** How long a year is shown while years are played. */
public interface PlayPace {

  /** Goes on after a while, unless it is cancelled before. */
  void then(Runnable next);

  /** Goes on no more. */
  void cancel();

  /** A pace of so many milliseconds a year. */
  static PlayPace ofMillis(double millis) {
    PauseTransition pause = new PauseTransition(Duration.millis(millis));
    return new PlayPace() {
      @Override
      public void then(Runnable next) {
        pause.setOnFinished(event -> next.run());
        pause.playFromStart();
      }

      @Override
      public void cancel() {
        pause.stop();
      }
    };
  }
}
