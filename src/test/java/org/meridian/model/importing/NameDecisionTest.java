package org.meridian.model.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a name is decided to mean, as it is kept and typed. */
final class NameDecisionTest {

  @Test
  void isReadAsItWasWritten() {
    List<NameDecision> all =
        List.of(
            NameDecision.city("london"),
            NameDecision.OWN,
            NameDecision.LEFT_OUT,
            NameDecision.place(-33.5, 151.25));
    assertThat(all.stream().map(NameDecision::text).map(NameDecision::ofText))
        .containsExactlyElementsOf(all);
    assertThat(NameDecision.city("")).isEqualTo(NameDecision.OWN);
    assertThat(NameDecision.ofText("@99,0")).isEqualTo(NameDecision.OWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"48.86, 2.35", "48.86 2.35", "+48.86;2.35", " 48.86，2.35 "})
  void isReadAsItIsTyped(String text) {
    assertThat(NameDecision.typed(text)).contains(NameDecision.place(48.86, 2.35));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "48.86", "91, 2", "48, 181", "a, b", "1, 2, 3", "NaN, 1"})
  void whatIsNoPlaceIsNotTaken(String text) {
    assertThat(NameDecision.typed(text)).isEmpty();
  }

  @Test
  void aPlaceOffTheSphereIsRefused() {
    assertThatThrownBy(() -> NameDecision.place(Double.NaN, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
