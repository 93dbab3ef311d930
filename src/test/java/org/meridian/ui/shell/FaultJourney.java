package org.meridian.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.Slider;
import javafx.scene.input.Clipboard;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scoring.weights.WeightSet;
import org.meridian.ui.background.FaultLog;
import org.meridian.ui.stage.SampleData;
import org.meridian.ui.stage.WindowJourney;

/** What nobody else takes is told to the user once, counted, and logged once. */
final class FaultJourney extends WindowJourney {

  private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
  private final Logger logger = Logger.getLogger(FaultLog.class.getName());
  private final Handler watcher =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          logged.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void takeFaults() {
    logger.addHandler(watcher);
    act(() -> Thread.currentThread().setUncaughtExceptionHandler(window.faults));
  }

  @AfterEach
  void leaveFaults() {
    logger.removeHandler(watcher);
    act(() -> Thread.currentThread().setUncaughtExceptionHandler(null));
  }

  private static Scenario weighed(Scenario now, double trade) {
    return now.withSettings(now.settings().withWeights(WeightSet.PUBLISHED.with("trade", trade)));
  }

  private void weigh(double trade) {
    act(() -> window.explorer.commit("weights.step.weight", now -> weighed(now, trade)));
  }

  private static void fail(String words) {
    throw new IllegalStateException(words);
  }

  @Test
  void aListenerThatThrowsIsToldOfOnceAndKeepsNobodyFromHearing() {
    List<Object> heard = new ArrayList<>();
    List<Subscription> planted = new ArrayList<>();
    act(
        () -> {
          planted.add(window.explorer.result().subscribe((was, now) -> fail("planted")));
          planted.add(window.explorer.result().subscribe((was, now) -> heard.add(now)));
        });
    assertThat(find("#fault-bar").isVisible()).isFalse();
    weigh(0.9);
    assertThat(find("#fault-bar").isVisible()).isTrue();
    assertThat(text("#fault-words")).startsWith("A part of the window").doesNotContain("planted");
    weigh(0.8);
    weigh(0.7);
    weigh(0.6);
    assertThat(text("#fault-words")).contains("4 times");
    assertThat(heard).hasSize(4);
    assertThat(shown()).isEqualTo(ranked());
    assertThat(logged).hasSize(1);
    robot.clickOn("#fault-copy");
    settle();
    act(() -> assertThat(Clipboard.getSystemClipboard().getString()).contains("planted", "4 ×"));
    act(() -> window.explorer.language().set(Language.CHINESE));
    assertThat(text("#fault-words")).contains("4 次");
    robot.clickOn("#fault-close");
    settle();
    assertThat(find("#fault-bar").isVisible()).isFalse();
    act(() -> planted.forEach(Subscription::unsubscribe));
  }

  @Test
  void whatIsThrownWithEachPictureDoesNotGoOnForEver() {
    act(
        () ->
            find("#fault-words")
                .layoutBoundsProperty()
                .subscribe((was, now) -> fail("with each picture")));
    act(() -> window.faults.take(new IllegalStateException("first")));
    settle();
    settle();
    long before = window.faults.all().getLast().times();
    settle();
    settle();
    assertThat(window.faults.all().getLast().times()).isEqualTo(before);
    assertThat(before).isLessThan(64);
  }

  @Test
  void controlsAndRankingAgreeAgainAfterAPreviewThatCannotBeComputed() {
    act(() -> window.explorer.open(SampleData.withYears()));
    Slider slider = (Slider) find("#slider-trade");
    double before = slider.getValue();
    List<String> ranked = shown();
    act(() -> window.explorer.preview(now -> weighed(now, 0.9)));
    assertThat(slider.getValue()).isNotEqualTo(before);
    act(() -> window.explorer.preview(now -> weighed(now, 0.1).withYear(Period.of(1900))));
    assertThat(slider.getValue()).isEqualTo(before);
    assertThat(shown()).isEqualTo(ranked).isEqualTo(ranked());
    assertThat(screen.failures()).hasSize(1);
    act(() -> screen.failures().forEach(window.faults::take));
    assertThat(text("#fault-words")).startsWith("This value could not be computed");
    screen.failures().clear();
  }

  @Test
  void aStepThatCannotBeComputedIsUndoneAndSaidSo() {
    act(() -> window.explorer.open(SampleData.withYears()));
    weigh(0.9);
    List<String> ranked = shown();
    act(() -> window.explorer.commit("shell.step.year", now -> now.withYear(Period.of(1900))));
    assertThat(shown()).isEqualTo(ranked).isEqualTo(ranked());
    assertThat(window.explorer.scenario().get().year()).isEqualTo(Period.of(2022));
    act(() -> screen.failures().forEach(window.faults::take));
    assertThat(text("#fault-words")).startsWith("The last step could not be computed");
    screen.failures().clear();
  }
}
