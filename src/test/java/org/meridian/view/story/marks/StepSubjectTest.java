package org.meridian.view.story.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.meridian.model.Dataset;
import org.meridian.model.address.Address;
import org.meridian.model.address.CityAddress;
import org.meridian.model.address.ClusterAddress;
import org.meridian.model.address.LinkAddress;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.SampleWorld;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.story.MarkAnchor;
import org.meridian.scenario.story.PickedItems;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.text.FixedMessages;

class StepSubjectTest {

  private static final Dataset DATASET = SampleWorld.dataset(false);
  private static final PickedItems PICKED =
      new PickedItems(
          new LinkedHashSet<>(List.of("tokyo", "london")),
          Optional.of(new LinkAddress("tokyo", "seoul")),
          Optional.of(CityAddress.score("london", "reach")));
  private static final List<StepMark> MARKS =
      List.of(
          new StepMark.Ring(at(CityAddress.of("tokyo"))),
          new StepMark.Callout(at(new ClusterAddress("paris")), LocalText.same("x")),
          new StepMark.InkLine(List.of(new MarkAnchor.AtPoint(0.5, 0.5), at(CityAddress.of("?")))));

  private static MarkAnchor at(Address address) {
    return new MarkAnchor.AtThing(address);
  }

  private static List<StepSubject> subjects(Language language) {
    StoryStep step =
        new StoryStep(
            "1",
            Scenario.opening(DATASET),
            Viewpoint.of("map").with(PICKED),
            StepWords.NONE,
            MARKS,
            StoryStep.StepEntry.USUAL);
    return StepSubject.of(step, DATASET, FixedMessages.ofWindow(language));
  }

  @Test
  void whatIsSelectedAndMarkedStandsOnceUnderItsAddress() {
    assertThat(subjects(Language.ENGLISH))
        .extracting(subject -> subject.address().text())
        .containsExactly(
            "#city/tokyo",
            "#city/london",
            "#link/tokyo/seoul",
            "#city/london/reach",
            "#cluster/paris",
            "#city/%3F");
  }

  @Test
  void itHasTheNameOfTheReadersLanguage() {
    assertThat(subjects(Language.ENGLISH))
        .extracting(StepSubject::name)
        .contains("Tokyo", "Tokyo – Seoul", "London: Reach", "?");
    assertThat(subjects(Language.CHINESE))
        .extracting(StepSubject::name)
        .contains("东京", "东京—首尔", "伦敦：通达", "?");
  }
}
