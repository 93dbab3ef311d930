package org.meridian.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meridian.model.City;
import org.meridian.ui.SampleData;

final class CityNamesTest {

  private final CityNames names = new CityNames(SampleData.timeless().cities());

  private List<String> find(String query) {
    return names.find(query, 10).stream().map(City::id).toList();
  }

  @Test
  void accentsAndCaseDoNotMatter() {
    assertThat(find("SAO")).containsExactly("sao-paulo");
  }

  @Test
  void chineseNamesAndInitialsAreFound() {
    assertThat(find("京")).containsExactly("beijing", "tokyo");
    assertThat(find("ny")).containsExactly("new-york");
    assertThat(find("cq")).containsExactly("chongqing");
  }

  @Test
  void namesThatBeginWithTheQueryComeBeforeNamesThatHoldIt() {
    assertThat(find("on")).containsExactly("london", "chongqing");
    assertThat(find("ch")).startsWith("chongqing").contains("beijing");
    assertThat(find("york")).containsExactly("new-york");
  }

  @Test
  void aCountryFindsItsCities() {
    assertThat(find("china")).containsExactly("beijing", "shanghai", "chongqing");
    assertThat(find("中国")).containsExactly("beijing", "shanghai", "chongqing");
  }

  @Test
  void aBlankQueryFindsNothingButMatchesAll() {
    assertThat(find("  ")).isEmpty();
    assertThat(names.matches("  ")).containsOnly(true);
  }

  @Test
  void noMoreThanAskedForAreGiven() {
    assertThat(names.find("china", 2)).hasSize(2);
  }
}
