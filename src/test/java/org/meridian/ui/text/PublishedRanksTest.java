package org.meridian.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meridian.model.City;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexStructure;
import org.meridian.model.wording.LocalText;

class PublishedRanksTest {

  private final IndexStructure structure =
      new IndexStructure(
          IndexNode.group(
              "index",
              LocalText.same("Index"),
              1,
              List.of(IndexNode.leaf("trade", LocalText.same("Trade"), 1))));

  private static City city(Map<String, String> attributes) {
    return new City("oslo", LocalText.same("Oslo"), "NO", "Europe", 60, 11, attributes);
  }

  @Test
  void ranksAreReadFromTheirAttributes() {
    City city = city(Map.of("published_rank", "3", "published_rank_trade", "12"));
    assertThat(PublishedRanks.in(city, structure, 0)).contains("3");
    assertThat(PublishedRanks.in(city, structure, 1)).contains("12");
  }

  @Test
  void aCityWithoutThemHasNone() {
    assertThat(PublishedRanks.in(city(Map.of("published_rank", "")), structure, 0)).isEmpty();
    assertThat(PublishedRanks.in(city(Map.of()), structure, 1)).isEmpty();
  }
}
