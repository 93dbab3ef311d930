package org.meridian.ui.map.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.ui.map.pane.MapFrame.MapRequest;
import org.meridian.view.map.SceneOverlay;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.style.MapTheme;

/** What counts as a hand that moves, and when it rests. */
class HandMotionTest {

  private static final MapCamera CAMERA =
      MapCamera.fitting(MapOptions.DEFAULT.projection().toProjection(), 400, 300);

  private final List<Runnable> later = new ArrayList<>();
  private int rested;
  private final HandMotion motion = new HandMotion(() -> rested++, later::add);

  private static MapRequest labelled(int labels) {
    return new MapRequest(
        null,
        MapOptions.DEFAULT.withLabels(labels),
        CAMERA,
        Set.of(),
        SceneOverlay.NONE,
        new MapDress(Language.ENGLISH, MapTheme.LIGHT),
        new RequestPace(false, false, 0));
  }

  @Test
  void withoutAHandNothingMoves() {
    assertThat(motion.mark(labelled(1), false).moving()).isFalse();
    assertThat(later).isEmpty();
  }

  @Test
  void aHandThatHoldsStillRestsOnceAndMovesAgainWithTheNextChange() {
    assertThat(motion.mark(labelled(1), true).moving()).isTrue();
    assertThat(motion.mark(labelled(2), true).moving()).isTrue();
    later.get(0).run();
    assertThat(rested).as("the first change is no longer the last").isZero();
    later.get(1).run();
    assertThat(rested).isEqualTo(1);
    assertThat(motion.mark(labelled(2), true).moving()).isFalse();
    assertThat(motion.mark(labelled(3), true).moving()).isTrue();
  }

  @Test
  void aHandThatLetsGoRestsAtOnce() {
    motion.mark(labelled(1), true);
    assertThat(motion.mark(labelled(1), false).moving()).isFalse();
    later.get(0).run();
    assertThat(rested).isZero();
  }

  @Test
  void aWholePictureIsNotDrawnAgainWithLess() {
    MapRequest whole = labelled(1);
    assertThat(whole.whileMoving().isWithin(whole)).isTrue();
    assertThat(whole.isWithin(whole.whileMoving())).isFalse();
  }
}
