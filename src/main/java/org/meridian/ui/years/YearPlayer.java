package org.meridian.ui.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.meridian.model.Dataset;
import org.meridian.model.period.Period;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.UiThread;
import org.meridian.ui.state.Explorer;

/**
 * Shows the years that have values one after another; none is invented in between. The whole play
 * is one step of undo, back to the year before it. It ends at the last year, and as soon as
 * anything else is changed. Lives on the JavaFX thread.
 */
public final class YearPlayer {

  private static final String PLAYED = "shell.step.play";
  private static final String STEPPED = "shell.step.year";

  private final Explorer explorer;
  private final PlayPace pace;
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private Scenario expected;

  /**
   * @param explorer whose year is played
   * @param pace how long a year is shown
   */
  public YearPlayer(Explorer explorer, PlayPace pace) {
    this.explorer = explorer;
    this.pace = pace;
    explorer.result().subscribe(this::shown);
    explorer.scenario().subscribe(this::changed);
  }

  /** Whether years are being played. */
  public ReadOnlyBooleanProperty playing() {
    return playing.getReadOnlyProperty();
  }

  /** The years with values of a dataset, in order; none where there is but one. */
  public static List<Period> years(Dataset dataset) {
    boolean some = dataset != null && dataset.hasYears() && dataset.years().size() > 1;
    return some ? dataset.years() : List.of();
  }

  /** Plays on from the year that is shown, from the first where it is the last; or stops there. */
  public void toggle() {
    if (playing.get()) {
      stop();
      return;
    }
    List<Period> years = years(explorer.dataset().get());
    if (!years.isEmpty()) {
      Period first = following(years).orElse(years.getFirst());
      playing.set(true);
      explorer.trail().set(List.of(explorer.result().get()));
      show(first);
    }
  }

  /** The next year, or the one before: a step of undo of its own; ends a play. */
  public void step(boolean forward) {
    if (playing.get()) {
      stop();
    }
    List<Period> years = years(explorer.dataset().get());
    Optional<Period> next = forward ? following(years) : preceding(years);
    next.ifPresent(year -> explorer.commit(STEPPED, now -> now.withYear(year)));
  }

  private Optional<Period> following(List<Period> years) {
    Period now = explorer.scenario().get().year();
    return years.stream().filter(year -> year.compareTo(now) > 0).findFirst();
  }

  private Optional<Period> preceding(List<Period> years) {
    Period now = explorer.scenario().get().year();
    return years.reversed().stream().filter(year -> year.compareTo(now) < 0).findFirst();
  }

  private void show(Period year) {
    expected = explorer.history().get().current().withYear(year);
    explorer.preview(now -> now.withYear(year));
  }

  private void shown(ScenarioResult result) {
    if (!playing.get() || result == null || !result.scenario().equals(expected)) {
      return;
    }
    List<ScenarioResult> trail = new ArrayList<>(explorer.trail().get());
    trail.add(result);
    explorer.trail().set(List.copyOf(trail));
    pace.then(this::advance);
  }

  private void advance() {
    following(years(explorer.dataset().get())).ifPresentOrElse(this::show, this::stop);
  }

  /** The year that is shown stays. */
  private void stop() {
    Period year = expected.year();
    end();
    expected = explorer.history().get().current().withYear(year);
    explorer.commit(PLAYED, now -> now.withYear(year));
  }

  private void end() {
    pace.cancel();
    playing.set(false);
  }

  private void changed(Scenario now) {
    if (now == null || now.equals(expected)) {
      return;
    }
    explorer.trail().set(List.of());
    if (playing.get()) {
      Period year = expected.year();
      end();
      // Not from within the change itself.
      UiThread.later(() -> keep(year));
    }
  }

  /** What was changed holds for the year that was shown; going back does not. */
  private void keep(Period year) {
    boolean isOpen = years(explorer.dataset().get()).contains(year);
    if (isOpen && !explorer.history().get().canRedo()) {
      explorer.commit(PLAYED, now -> now.withYear(year));
    }
  }
}
