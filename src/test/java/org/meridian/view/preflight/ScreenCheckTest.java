package org.meridian.view.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.text.FixedMessages;
import org.meridian.view.preflight.PreflightLine.CheckState;
import org.meridian.view.stage.ScreenArea;
import org.meridian.view.stage.StagePlacement;

class ScreenCheckTest {

  private static final ScreenArea LAPTOP = new ScreenArea(0, 0, 1280, 800, 1.5);
  private static final ScreenArea PROJECTOR = new ScreenArea(1280, 0, 1920, 1080, 1);

  private static List<PreflightLine> check(ScreenArea... screens) {
    List<ScreenArea> all = List.of(screens);
    StagePlacement placement =
        StagePlacement.of(all, ScreenArea.of(10, 10, 600, 400), Optional.empty());
    return ScreenCheck.of(all, placement, 150);
  }

  private static String said(PreflightLine line) {
    return line.said().in(FixedMessages.ofWindow(Language.ENGLISH));
  }

  @Test
  void twoScreensAreGood() {
    List<PreflightLine> lines = check(LAPTOP, PROJECTOR);
    assertThat(lines).allMatch(line -> line.state() == CheckState.GOOD);
    assertThat(said(lines.getFirst())).contains("1920 × 1080").contains("1920 × 1200");
    assertThat(said(lines.get(1))).contains("150 %").contains("100 %");
  }

  @Test
  void oneScreenAMirrorAndASmallOneAreSaidWithWhatToDo() {
    for (List<PreflightLine> lines :
        List.of(
            check(LAPTOP),
            check(LAPTOP, new ScreenArea(0, 0, 1280, 800, 1)),
            check(LAPTOP, new ScreenArea(1280, 0, 800, 600, 1)))) {
      assertThat(lines)
          .anySatisfy(
              line -> {
                assertThat(line.state()).isEqualTo(CheckState.DIFFERS);
                assertThat(line.remedy().in(FixedMessages.ofWindow(Language.CHINESE)))
                    .endsWith("。");
              });
    }
    assertThat(said(check(LAPTOP, new ScreenArea(0, 0, 1280, 800, 1)).getFirst()))
        .contains("same picture");
  }
}
