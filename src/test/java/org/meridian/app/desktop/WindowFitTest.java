package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.app.desktop.WindowFit.Frame;

/** The window stands wholly on a screen that exists. */
class WindowFitTest {

  private static final Frame LAPTOP = new Frame(0, 25, 1440, 875);
  private static final Frame LARGE = new Frame(1440, 0, 2560, 1400);
  private static final Frame LEFT = new Frame(-1024, 216.5, 1024, 768);

  @Test
  void whatWasWhollyOnAScreenStaysWhereItWas() {
    Frame place = new Frame(1500, 100, 1600, 900);
    assertThat(WindowFit.fit(place, List.of(LAPTOP, LARGE))).isEqualTo(place);
    Frame left = new Frame(-1000, 300, 970, 600);
    assertThat(WindowFit.fit(left, List.of(LAPTOP, LEFT))).isEqualTo(left);
  }

  @Test
  void aFirstWindowHasTheUsualSizeInTheMiddleOfThePrimaryScreen() {
    Frame nothing = new Frame(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    assertThat(WindowFit.fit(nothing, List.of(LARGE, LAPTOP)))
        .isEqualTo(new Frame(1440 + 480, 250, 1600, 900));
    assertThat(WindowFit.fit(nothing, List.of(LAPTOP))).isEqualTo(LAPTOP);
  }

  @Test
  void aScreenThatIsGoneGivesItsWindowToThePrimaryOne() {
    assertThat(WindowFit.fit(new Frame(1600, 100, 1200, 800), List.of(LAPTOP)))
        .isEqualTo(new Frame(120, 25 + 37.5, 1200, 800));
  }

  @Test
  void aWindowAcrossTwoScreensGoesToTheOneThatShowsMoreOfIt() {
    assertThat(WindowFit.fit(new Frame(1340, 100, 1200, 800), List.of(LAPTOP, LARGE)))
        .isEqualTo(new Frame(1440, 100, 1200, 800));
  }

  @Test
  void theTitleBarIsNeverAboveTheScreen() {
    assertThat(WindowFit.fit(new Frame(100, -400, 1200, 800), List.of(LAPTOP)))
        .isEqualTo(new Frame(100, 25, 1200, 800));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 4000, 3000",
    "999999999, 999999999, 999999999, 999999999",
    "-50, -50, -1600, -900",
    "NaN, NaN, 1600, NaN",
    "Infinity, 0, Infinity, 0",
    "-Infinity, 5, 0, -0.0"
  })
  void noSizeIsTooOdd(double x, double y, double width, double height) {
    Frame fitted = WindowFit.fit(new Frame(x, y, width, height), List.of(LAPTOP));
    assertThat(within(fitted, LAPTOP)).isTrue();
    assertThat(fitted.width()).isGreaterThanOrEqualTo(1400);
  }

  @Property(seed = "20261125")
  void everyWindowIsWhollyOnOneScreen(
      @ForAll double x, @ForAll double y, @ForAll double width, @ForAll double height) {
    List<Frame> screens = List.of(LAPTOP, LARGE, LEFT);
    Frame fitted = WindowFit.fit(new Frame(x, y, width, height), screens);
    assertThat(screens).anyMatch(screen -> within(fitted, screen));
  }

  @Test
  void aTinyWindowBecomesOneThatCanBeUsed() {
    assertThat(WindowFit.fit(new Frame(1400, 880, 1, 1), List.of(LAPTOP)))
        .isEqualTo(new Frame(480, 300, 960, 600));
  }

  @Test
  void aFractionalScreenIsFilledWithoutAnError() {
    Frame small = new Frame(2630, 212.666672, 683, 512.3);
    Frame fitted = WindowFit.fit(new Frame(2700, 300, 5000, 5000), List.of(small));
    assertThat(within(fitted, small)).isTrue();
    assertThat(fitted.height()).isEqualTo(512.3);
  }

  private static boolean within(Frame frame, Frame screen) {
    double slack = 1e-9;
    return frame.width() > 0
        && frame.height() > 0
        && frame.x() >= screen.x() - slack
        && frame.y() >= screen.y() - slack
        && frame.x() + frame.width() <= screen.x() + screen.width() + slack
        && frame.y() + frame.height() <= screen.y() + screen.height() + slack;
  }
}
