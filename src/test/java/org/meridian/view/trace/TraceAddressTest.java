package org.meridian.view.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.model.address.CityAddress;
import org.meridian.model.wording.Language;
import org.meridian.render.SampleWorld;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewRequest;
import org.meridian.view.Views;
import org.meridian.view.content.ViewContent;
import org.meridian.view.profile.ComparedProfiles;

/** A trace that is asked for by address takes apart the score that the address points at. */
class TraceAddressTest {

  private static final ScenarioResult RESULT = SampleWorld.result();
  private static final Messages WORDS = FixedMessages.ofWindow(Language.ENGLISH);

  @Test
  void anAddressChoosesTheScore() {
    int city = RESULT.dataset().cityPosition("tokyo").orElseThrow();
    for (int node = 0; node < RESULT.dataset().structure().nodes().size(); node++) {
      String id = RESULT.dataset().structure().node(node).id();
      assertThat(trace(CityAddress.score("tokyo", id).text()))
          .isEqualTo(
              new TracePage(
                      WORDS, TraceContent.of(new TraceContent.TraceRequest(RESULT, city, node)))
                  .content());
    }
  }

  @Test
  void aCityAloneChoosesTheIndex() {
    String index = RESULT.dataset().structure().node(0).id();
    assertThat(trace("tokyo")).isEqualTo(trace(CityAddress.score("tokyo", index).text()));
  }

  private static ViewContent trace(String city) {
    ViewChoices choices = ViewChoices.DEFAULT.with(ComparedProfiles.of(List.of(city)));
    return Views.TRACE.content(new ViewRequest(RESULT, Optional.empty(), WORDS, choices));
  }
}
