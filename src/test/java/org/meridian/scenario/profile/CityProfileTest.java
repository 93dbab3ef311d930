package org.meridian.scenario.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ValueEdit;
import org.meridian.ui.stage.SampleData;

/** What a profile says of cities that are known by heart. */
class CityProfileTest {

  private final Dataset sample = SampleData.timeless();
  private final ScenarioResult result =
      new ScenarioEngine().evaluate(sample, Scenario.opening(sample));

  private int city(String id) {
    return sample.cityPosition(id).orElseThrow();
  }

  private CityProfile profile(String id) {
    return CityProfile.of(result, city(id)).getFirst();
  }

  private int node(String id) {
    return sample.structure().position(id).orElseThrow();
  }

  @Test
  void peersAreTheCitiesOfTheRegion() {
    CityProfile paris = profile("paris");
    double london = result.cities().score(city("london"), node("goods"));
    double own = result.cities().score(city("paris"), node("goods"));
    assertThat(paris.nodes().get(node("goods")).peers()).isEqualTo((london + own) / 2);
    assertThat(paris.whole().rank()).isEqualTo(result.cities().ranking().rank(city("paris")));
  }

  @Test
  void theStrongestLinksComeFirstAndNameTheOtherEnd() {
    List<CityProfile.Link> links = profile("london").links();
    assertThat(links).extracting(link -> sample.city(link.other()).id()).startsWith("paris");
    assertThat(links)
        .hasSize(4)
        .isSortedAccordingTo((one, other) -> Double.compare(other.score(), one.score()));
    assertThat(profile("suva").links()).isEmpty();
  }

  @Test
  void aCityWithGapsSaysHowFarTheyLeaveItsRankOpen() {
    CityProfile nairobi = profile("nairobi");
    assertThat(nairobi.whole().rank()).isZero();
    assertThat(nairobi.filled().count()).isEqualTo(2);
    assertThat(nairobi.filled().best()).isPositive().isLessThan(nairobi.filled().worst());
    CityProfile paris = profile("paris");
    assertThat(paris.filled().count()).isZero();
    assertThat(paris.filled().best())
        .isEqualTo(paris.filled().worst())
        .isEqualTo(paris.whole().rank());
  }

  @Test
  void aStrengthOfACityIsWhatItLeadsIn() {
    CityProfile shanghai = profile("shanghai");
    assertThat(shanghai.merits().strengths().getFirst().node()).isEqualTo(node("goods"));
    assertThat(shanghai.merits().strengths().getFirst().percentile()).isEqualTo(1);
  }

  @Test
  void linkValuesSayOfHowManyLinksTheyAreTheSum() {
    ValueProvenance routes = ValueProvenance.of(result, city("london"), node("routes"));
    assertThat(routes.links()).isEqualTo(4);
    assertThat(routes.indicator().orElseThrow().id()).isEqualTo("routes");
    assertThat(ValueProvenance.of(result, city("london"), node("goods")).links()).isEqualTo(-1);
    assertThat(ValueProvenance.of(result, city("london"), node("trade")).indicator()).isEmpty();
  }

  @Test
  void aWhatIfValueIsToldFromAMeasuredOne() {
    Scenario edited =
        Scenario.opening(sample)
            .withEdits(List.of(new ValueEdit("paris", "goods", Dataset.TIMELESS, 99)));
    ScenarioResult changed = new ScenarioEngine().evaluate(sample, edited);
    assertThat(ValueProvenance.of(changed, city("paris"), node("goods")).edited()).isTrue();
    assertThat(ValueProvenance.of(changed, city("london"), node("goods")).edited()).isFalse();
    assertThat(ValueProvenance.of(changed, city("paris"), node("services")).edited()).isFalse();
  }

  @Test
  void aNoteOnThePlaceStandsInBothLanguages() {
    Dataset shipped =
        ShippedDatasets.find("open-connectivity").orElseThrow().open().value().orElseThrow();
    assertThat(shipped.cities())
        .allSatisfy(
            each ->
                assertThat(each.attributes().getOrDefault("match_note", "").isBlank())
                    .isEqualTo(each.attributes().getOrDefault("match_note_zh", "").isBlank()));
  }
}
