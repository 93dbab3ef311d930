package org.meridian.view.stage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The audience's window is on the right screen the first time. */
class StagePlacementTest {

  private static final Path CASES =
      Path.of("src/test/resources/cases/next-11-presenter-screens/layouts.json");

  private static final ScreenArea LAPTOP = ScreenArea.of(0, 0, 1920, 1080);
  private static final ScreenArea PROJECTOR = ScreenArea.of(1920, 0, 1024, 768);
  private static final ScreenArea WINDOW = ScreenArea.of(100, 100, 1200, 800);

  @Test
  void everyReportedLayoutIsRight() throws IOException {
    JsonNode cases = new ObjectMapper().readTree(CASES.toFile());
    assertThat(cases.size()).isEqualTo(5);
    for (JsonNode one : cases) {
      List<ScreenArea> screens = new ArrayList<>();
      one.get("screens").forEach(screen -> screens.add(area(screen)));
      Optional<RememberedScreen> remembered =
          Optional.ofNullable(one.get("remembered"))
              .map(size -> RememberedScreen.ofSize(size.get(0).asDouble(), size.get(1).asDouble()));
      OptionalInt stage =
          one.get("stage").isNull()
              ? OptionalInt.empty()
              : OptionalInt.of(one.get("stage").asInt());
      assertThat(StagePlacement.of(screens, area(one.get("presenterWindow")), remembered).stage())
          .as(one.toString())
          .isEqualTo(stage);
    }
  }

  private static ScreenArea area(JsonNode numbers) {
    return new ScreenArea(
        numbers.get(0).asDouble(),
        numbers.get(1).asDouble(),
        numbers.get(2).asDouble(),
        numbers.get(3).asDouble(),
        numbers.size() > 4 ? numbers.get(4).asDouble() : 1);
  }

  private static OptionalInt stage(
      ScreenArea window, RememberedScreen last, ScreenArea... screens) {
    return StagePlacement.of(List.of(screens), window, Optional.ofNullable(last)).stage();
  }

  @Test
  void aMirroredProjectorIsNoSecondScreen() {
    assertThat(stage(WINDOW, null, LAPTOP, LAPTOP)).isEmpty();
    assertThat(stage(WINDOW, null, LAPTOP, ScreenArea.of(0, 0, 1024, 768))).isEmpty();
    assertThat(stage(WINDOW, null, LAPTOP, LAPTOP, PROJECTOR)).hasValue(2);
  }

  @Test
  void aWindowBesideAllScreensBelongsToTheNearest() {
    assertThat(stage(ScreenArea.of(4000, 0, 800, 600), null, LAPTOP, PROJECTOR)).hasValue(0);
    assertThat(stage(ScreenArea.of(-900, 0, 800, 600), null, LAPTOP, PROJECTOR)).hasValue(1);
  }

  @Test
  void ofTwoScreensOfOneSizeTheRememberedPlaceDecides() {
    ScreenArea far = ScreenArea.of(2944, 0, 1024, 768);
    assertThat(stage(WINDOW, RememberedScreen.of(far), LAPTOP, PROJECTOR, far)).hasValue(2);
    assertThat(stage(WINDOW, RememberedScreen.ofSize(1024, 768), LAPTOP, PROJECTOR, far))
        .hasValue(1);
  }

  @Test
  void theRememberedScreenIsLeftWhereThePresenterIsOnItOrItIsGone() {
    RememberedScreen last = RememberedScreen.of(PROJECTOR);
    assertThat(stage(ScreenArea.of(2000, 10, 800, 600), last, LAPTOP, PROJECTOR)).hasValue(0);
    assertThat(stage(WINDOW, last, LAPTOP)).isEmpty();
    assertThat(stage(WINDOW, last, LAPTOP, ScreenArea.of(0, 1080, 1280, 720))).hasValue(1);
  }

  @Test
  void aRememberedSizeInPixelsFindsAScaledScreen() {
    ScreenArea scaled = new ScreenArea(-1280, 0, 1280, 720, 1.5);
    assertThat(stage(WINDOW, RememberedScreen.ofSize(1920, 1080), LAPTOP, PROJECTOR, scaled))
        .hasValue(2);
  }

  @Test
  void aScreenWithoutAnAreaIsPassedOver() {
    assertThat(stage(WINDOW, null, LAPTOP, ScreenArea.of(1920, 0, 0, 0))).isEmpty();
  }

  @Test
  void unpluggingBringsTheStageBackAsAWindowWithinTheScreen() {
    List<ScreenArea> both = List.of(LAPTOP, PROJECTOR);
    assertThat(StagePlacement.of(both, WINDOW, Optional.empty()).frame(both)).isEqualTo(PROJECTOR);
    List<ScreenArea> one = List.of(LAPTOP);
    ScreenArea frame = StagePlacement.of(one, WINDOW, Optional.empty()).frame(one);
    assertThat(frame).isEqualTo(ScreenArea.of(240, 135, 1440, 810));
  }

  @Test
  void aScreenIsRememberedAsASetting() {
    RememberedScreen last = new RememberedScreen(2630.0, 212.666672, 683, 512);
    assertThat(RememberedScreen.read(last.written())).contains(last);
    assertThat(RememberedScreen.read("wide")).isEmpty();
    assertThat(RememberedScreen.read("1 2 3")).isEmpty();
    assertThat(RememberedScreen.read("1 2 3 ..")).isEmpty();
  }

  /** Screens side by side, in any order, with a window anywhere. */
  @Property(seed = "20261126", tries = 300)
  void theStageIsNeverWhereThePresenterIs(
      @ForAll @IntRange(min = 1, max = 4) int count,
      @ForAll @IntRange(min = -3000, max = 6000) int x,
      @ForAll @IntRange(min = 640, max = 2560) int width,
      @ForAll @IntRange(min = -2000, max = 2000) int origin) {
    List<ScreenArea> screens = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      screens.add(ScreenArea.of(origin + at * width + 0.25, at * 7.5, width, 720));
    }
    ScreenArea window = ScreenArea.of(x, 40, 900, 600);
    StagePlacement placed = StagePlacement.of(screens, window, Optional.empty());
    assertThat(placed.stage().isPresent()).isEqualTo(count > 1);
    placed
        .stage()
        .ifPresent(
            stage ->
                assertThat(screens.get(stage).shared(window))
                    .isLessThanOrEqualTo(screens.get(placed.presenter()).shared(window)));
    assertThat(placed.stage()).isNotEqualTo(OptionalInt.of(placed.presenter()));
  }
}
