package org.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.model.City;
import org.meridian.model.wording.LocalText;
import org.meridian.ui.stage.SampleData;

final class CitySearchTest {

  private final CitySearch names = new CitySearch(SampleData.timeless().cities());

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

  private static final CitySearch CASES =
      new CitySearch(
          List.of(
              city("sao", "São Paulo", "圣保罗", "BR"),
              city("xian", "Xi'an", "西安", "CN"),
              city("sjc", "San Jose", "圣何塞", "US"),
              city("sjo", "San José", "圣何塞", "CR"),
              city("izm", "İzmir", "伊兹密尔", "TR"),
              city("lon", "London", "伦敦", "GB"),
              city("tokyo", "Tokyo", "东京", "JP"),
              city("hk", "Hong Kong", "香港", "HK"),
              city("ny", "New York", "纽约", "US"),
              city("lodz", "Łódź", "罗兹", "PL"),
              city("sh", "Shanghai", "上海", "CN"),
              city("mum", "Mumbai", "孟买", "IN"),
              new City(
                  "gz",
                  new LocalText("Guangzhou", "广州"),
                  "CN",
                  "",
                  0,
                  0,
                  Map.of("aliases", "Yang Cheng; 羊城"))));

  private static City city(String id, String english, String chinese, String country) {
    return new City(id, new LocalText(english, chinese), country, "", 0, 0, Map.of());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "sao, sao",
        "Sao Paulo, sao",
        "São Paulo, sao",
        "Sa\u0303o Paulo, sao",
        "SÃO-PAULO, sao",
        "圣保罗, sao",
        "Xi'an, xian",
        "Xi’an, xian",
        "xi´an, xian",
        "XIAN, xian",
        "izmir, izm",
        "IZMIR, izm",
        "Ｌｏｎｄｏｎ, lon",
        "New-York, ny",
        "newyork, ny",
        "Lodz, lodz",
        "Bombay, mum",
        "Canton, gz",
        "羊城, gz",
        "dongjing, tokyo",
        "xianggang, hk",
        "SJC, sjc"
      })
  void oneNameFindsOneCity(String typed, String id) {
    assertThat(CASES.resolve(typed))
        .isInstanceOfSatisfying(
            CityMatch.Found.class, found -> assertThat(found.city().id()).isEqualTo(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"San Jose", "san josé", "圣何塞"})
  void aNameOfSeveralCitiesIsNotGuessed(String typed) {
    assertThat(CASES.resolve(typed))
        .isInstanceOfSatisfying(
            CityMatch.Ambiguous.class,
            several ->
                assertThat(several.cities()).extracting(City::id).containsExactly("sjc", "sjo"));
  }

  @ParameterizedTest
  @CsvSource({"Shangai, sh", "Lodnon, lon", "Mumbay, mum", "上诲, sh", "dongjin, tokyo"})
  void aMisspeltNameSuggestsTheNearest(String typed, String id) {
    assertThat(CASES.resolve(typed))
        .isInstanceOfSatisfying(
            CityMatch.Unknown.class, none -> assertThat(none.near().getFirst().id()).isEqualTo(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "?", "x", "Atlantis of the sea"})
  void whatResemblesNothingSuggestsNothing(String typed) {
    assertThat(CASES.resolve(typed)).isEqualTo(new CityMatch.Unknown(List.of()));
  }

  @Test
  void whatOneFindsAloneComesFirstAmongSuggestions() {
    for (String typed : List.of("Bombay", "dongjing", "xianggang", "NEW-YORK", "Sa\u0303o Paulo")) {
      assertThat(new CityMatch.Found(CASES.find(typed, 8).getFirst()))
          .isEqualTo(CASES.resolve(typed));
    }
  }
}
