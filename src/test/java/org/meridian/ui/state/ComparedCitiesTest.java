package org.meridian.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparedCitiesTest {

  private final ComparedCities comparison = new ComparedCities();

  @Test
  void takesFourCitiesInTheOrderTheyCome() {
    for (String city : List.of("a", "b", "a", "c", "d", "e")) {
      comparison.add(city);
    }
    assertThat(comparison.cities().get()).containsExactly("a", "b", "c", "d");
    assertThat(comparison.isFull()).isTrue();
    comparison.remove("b");
    assertThat(comparison.canAdd("e")).isTrue();
    assertThat(comparison.canAdd("c")).isFalse();
  }

  @Test
  void openingAMemberKeepsTheOthersAndOpeningAStrangerDoesNot() {
    comparison.open(List.of("a", "b"));
    comparison.open(List.of("b"));
    assertThat(comparison.cities().get()).containsExactly("a", "b");
    comparison.open(List.of("c"));
    assertThat(comparison.cities().get()).containsExactly("c");
    assertThat(comparison.opened().get()).isEqualTo(3);
  }

  @Test
  void anotherDatasetKeepsTheCitiesThatItHas() {
    comparison.open(List.of("a", "b", "c"));
    comparison.retain(id -> !id.equals("b"));
    assertThat(comparison.cities().get()).containsExactly("a", "c");
  }
}
