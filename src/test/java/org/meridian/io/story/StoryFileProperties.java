package org.meridian.io.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.address.CityAddress;
import org.meridian.model.address.ClusterAddress;
import org.meridian.model.address.LinkAddress;
import org.meridian.model.period.Period;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.story.CalloutShift;
import org.meridian.scenario.story.MarkAnchor;
import org.meridian.scenario.story.NamedChoices;
import org.meridian.scenario.story.PickedItems;
import org.meridian.scenario.story.StepArrival;
import org.meridian.scenario.story.StepLook;
import org.meridian.scenario.story.StepMark;
import org.meridian.scenario.story.StepReveal;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;

/** Every story comes back from its file exactly as it was. */
class StoryFileProperties {

  private static final Dataset DATASET =
      ShippedDatasets.find("interconnectivity-2021").orElseThrow().open().value().orElseThrow();

  @Property(tries = 150, seed = "51")
  void comesBackExactly(@ForAll("stories") Story story) {
    byte[] file = StoryFile.toBytes(story);

    SavedStory saved = StoryFile.fromBytes("f", file).value().orElseThrow();

    assertThat(saved.story()).isEqualTo(story);
    assertThat(StoryFile.toBytes(saved.story())).isEqualTo(file);
  }

  @Property(tries = 200, seed = "52")
  void editsKeepIdsApartAndUndoThemselves(
      @ForAll("stories") Story story, @ForAll("places") List<Integer> places) {
    Story now = story;
    for (int place : places) {
      if (!now.isEmpty()) {
        int at = place % now.size();
        Story twice = now.duplicate(at);
        assertThat(twice.remove(at + 1)).isEqualTo(now);
        assertThat(now.move(at, 0).move(0, at)).isEqualTo(now);
        now = twice;
      }
    }
    assertThat(now.steps().stream().map(StoryStep::id).distinct().count()).isEqualTo(now.size());
  }

  @Provide
  Arbitrary<List<Integer>> places() {
    return Arbitraries.integers().between(0, 99).list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<Story> stories() {
    Arbitrary<StoryDataset> datasets =
        Combinators.combine(Arbitraries.of("", "1.2"), Arbitraries.of("", "sha256:0"), texts())
            .as(
                (version, content, title) ->
                    new StoryDataset(new DatasetIdentity(DATASET.id(), version, content), title));
    return Combinators.combine(texts(), steps().list().ofMaxSize(4), datasets)
        .as(
            (title, steps, dataset) -> {
              List<StoryStep> numbered = new ArrayList<>();
              for (StoryStep step : steps) {
                numbered.add(step.withId("s" + numbered.size()));
              }
              return new Story(title, numbered, List.of(dataset));
            });
  }

  private static Arbitrary<StoryStep> steps() {
    Arbitrary<Scenario> scenarios =
        Arbitraries.of(Scenario.opening(DATASET), Scenario.opening(DATASET).withName("x"));
    Arbitrary<StepWords> words =
        Combinators.combine(texts(), texts(), texts(), texts()).as(StepWords::new);
    Arbitrary<StoryStep.StepEntry> entries =
        Combinators.combine(Arbitraries.of(StepArrival.values()), reveals().optional())
            .as(StoryStep.StepEntry::new);
    return Combinators.combine(scenarios, viewpoints(), words, marks().list().ofMaxSize(3), entries)
        .as(
            (scenario, viewpoint, said, marks, entry) ->
                new StoryStep("a", scenario, viewpoint, said, marks, entry));
  }

  private static Arbitrary<Viewpoint> viewpoints() {
    Arbitrary<StepLook> looks =
        Combinators.combine(
                Arbitraries.of(Language.values()).optional(),
                Arbitraries.of(true, false).optional(),
                Arbitraries.of(OptionalInt.empty(), OptionalInt.of(150)))
            .as(StepLook::new);
    Arbitrary<PickedItems> picked =
        Combinators.combine(
                names().set().ofMaxSize(3),
                Combinators.combine(names(), names()).as(LinkAddress::new).optional(),
                Combinators.combine(names(), names()).as(CityAddress::score).optional())
            .as(StoryFileProperties::picked);
    Arbitrary<NamedChoices> choices =
        Arbitraries.maps(names(), names().list().ofMaxSize(3)).ofMaxSize(3).map(NamedChoices::of);
    return Combinators.combine(names(), choices, picked, looks).as(Viewpoint::new);
  }

  private static PickedItems picked(
      Set<String> cities, Optional<LinkAddress> link, Optional<CityAddress> traced) {
    return new PickedItems(cities, link, traced);
  }

  private static Arbitrary<StepMark> marks() {
    return Arbitraries.oneOf(
        Combinators.combine(anchors(), texts(), shifts().optional()).as(StepMark.Callout::new),
        anchors().map(StepMark.Ring::new),
        anchors().list().ofMinSize(1).ofMaxSize(4).map(StepMark.InkLine::new));
  }

  private static Arbitrary<CalloutShift> shifts() {
    Arbitrary<Double> shares = Arbitraries.doubles().between(-1, 1);
    return Combinators.combine(shares, shares).as(CalloutShift::new);
  }

  private static Arbitrary<MarkAnchor> anchors() {
    Arbitrary<Double> shares = Arbitraries.doubles().between(0, 1);
    return Arbitraries.oneOf(
        names().map(id -> new MarkAnchor.AtThing(CityAddress.of(id))),
        names().map(id -> new MarkAnchor.AtThing(new ClusterAddress(id))),
        Combinators.combine(
                Arbitraries.doubles().between(-180, 180), Arbitraries.doubles().between(-90, 90))
            .as(MarkAnchor.AtPlace::new),
        Combinators.combine(shares, shares).as(MarkAnchor.AtPoint::new));
  }

  private static Arbitrary<StepReveal> reveals() {
    Arbitrary<Double> numbers = Arbitraries.doubles().between(0.5, 500);
    return Arbitraries.oneOf(
        Arbitraries.just(new StepReveal.LinksGrow()),
        Combinators.combine(names(), numbers, numbers).as(StepReveal.WeightMoves::new),
        Combinators.combine(numbers, numbers).as(StepReveal.RadiusMoves::new),
        Combinators.combine(years(), years()).as(StepReveal.YearsPass::new));
  }

  private static Arbitrary<Period> years() {
    return Arbitraries.integers().between(1990, 2040).map(Period::of);
  }

  private static Arbitrary<String> names() {
    return Arbitraries.of("a", "map.layers", "shanghai", "a/b~c", "\u4e0a\u6d77", "x y");
  }

  private static Arbitrary<LocalText> texts() {
    return Arbitraries.of(
        LocalText.EMPTY,
        new LocalText("One\n\"two\"", "\u4e00\n\u201c\u4e8c\u201d"),
        LocalText.same("GaWC"));
  }
}
