package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.io.importing.building.BuildPlan;
import org.meridian.io.importing.building.DatasetBuilder;
import org.meridian.io.importing.building.DatasetBuilder.NamedTable;
import org.meridian.io.importing.places.PlaceColumn;
import org.meridian.model.Dataset;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.NameDecision;

/** Cities of one name are told apart by the province, state or country beside it. */
final class NamesakeTest {

  private static PlaceColumn read(String text, GivenChoices given) {
    return reading(text, given).table().orElseThrow().ends().getFirst();
  }

  private static ImportReading reading(String text, GivenChoices given) {
    return TestImports.importer().read("own.csv", text.getBytes(StandardCharsets.UTF_8), given);
  }

  private static String id(PlaceColumn column, int record) {
    return column.matched(record).isFound()
        ? column.matched(record).cities().getFirst().id()
        : column.matched(record).how().name();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Paris, Texas|paris-us",
        "Paris, TX, USA|paris-us",
        "Paris, Île-de-France|paris",
        "London, Ontario|london-ca",
        "Birmingham (Alabama)|birmingham-us",
        "Birmingham, England|birmingham",
        "San Jose, CA|san-jose-us",
        "San José (Costa Rica)|san-jose-cr",
        "Toronto, CA|toronto",
        "Berlin, DE|berlin",
        "Tbilisi, Georgia|tbilisi",
        "Rome, GA|rome-us",
        "Suzhou, Anhui|suzhou-cn",
        "Suzhou, Jiangsu|suzhou",
        "Córdoba, Spain|cordoba-es",
        "Córdoba (Argentina)|cordoba",
        "Washington, D.C.|washington",
        "Köln, Nordrhein-Westfalen|cologne",
        "Frankfurt (Oder)|frankfurt-oder",
        "Frankfurt am Main|frankfurt",
        "Frankfurt/Main|frankfurt",
        "Odessa, Idaho|UNKNOWN",
        "Hong Kong SAR|hong-kong",
        "China, Hong Kong SAR|hong-kong",
        "Macao SAR|macao",
        "Monaco|monaco",
        "台北市|taipei",
        "臺北|taipei",
        "Xi’an|xian",
        "Xian|xian",
        "西安|xian",
      })
  void whatStandsBesideANameSaysWhichOneIsMeant(String name, String id) {
    String others = "city,value\nTokyo,1\nSydney,2\nLima,3\n";
    assertThat(id(read(others + "\"" + name + "\",4\n", GivenChoices.NONE), 3)).isEqualTo(id);
  }

  @Test
  void aColumnOfProvincesPartsThem() {
    String text =
        "Province,City,Pop\nJiangsu,Suzhou,1\nAnhui Province,Suzhou,2\n安徽省,宿州市,2\n"
            + "Heilongjiang,Yichun,3\n江西,Yichun,4\nShaanxi,Xi'an,5\n";
    ImportReading reading = reading(text, GivenChoices.NONE);
    PlaceColumn column = reading.table().orElseThrow().ends().getFirst();
    assertThat(new String[] {id(column, 0), id(column, 1), id(column, 2)})
        .containsExactly("suzhou", "suzhou-cn", "suzhou-cn");
    assertThat(new String[] {id(column, 3), id(column, 4), id(column, 5)})
        .containsExactly("yichun", "yichun-cn", "xian");
    assertThat(reading.report().problems())
        .noneMatch(problem -> problem.kind() == ImportKind.AMBIGUOUS_CITY);
  }

  @Test
  void aDecisionAboutOneNamesakeLeavesTheOtherAlone() {
    String text =
        "City,Country,Value\nBirmingham,United Kingdom,1\nBirmingham,United States,2\nParis,FR,3\n";
    Map<String, NameDecision> decided =
        Map.of("Birmingham, United States", NameDecision.city("birmingham-us"));
    PlaceColumn column = read(text, GivenChoices.NONE.withCities(decided));
    assertThat(id(column, 0)).isEqualTo("birmingham");
    assertThat(id(column, 1)).isEqualTo("birmingham-us");
    assertThat(column.namesakes()).containsExactly("Birmingham");
    assertThat(column.label(1)).isEqualTo("Birmingham, United States");
  }

  @Test
  void namesakesHaveNamesThatTellThemApart() {
    String text =
        "City,Country,Value\nBirmingham,United Kingdom,1\nBirmingham,US,2\nYichun,CN,3\n"
            + "\"Yichun, Jiangxi\",CN,4\nLondon,GB,5\n";
    Map<String, NameDecision> decided =
        Map.of(
            "Birmingham, US",
            NameDecision.city("birmingham-us"),
            "Yichun, CN",
            NameDecision.city("yichun"));
    ReadTable table = reading(text, GivenChoices.NONE.withCities(decided)).table().orElseThrow();
    BuildPlan plan =
        new BuildPlan("own", "own", Optional.empty(), Optional.empty(), List.of("own.csv"));
    Dataset dataset =
        new DatasetBuilder(plan)
            .build(List.of(new NamedTable("own.csv", table)))
            .dataset()
            .orElseThrow();
    assertThat(dataset.cities())
        .extracting(city -> city.name().en())
        .containsExactly(
            "Birmingham (United Kingdom)",
            "Birmingham (United States)",
            "Yichun (Heilongjiang)",
            "Yichun (Jiangxi)",
            "London");
    assertThat(dataset.cities())
        .extracting(city -> city.name().zh())
        .containsExactly("伯明翰（英国）", "伯明翰（美国）", "伊春", "宜春", "伦敦");
  }
}
