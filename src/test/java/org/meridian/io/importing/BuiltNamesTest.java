package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.io.importing.building.BuildPlan;
import org.meridian.io.importing.building.DatasetBuilder;
import org.meridian.io.importing.building.DatasetBuilder.Built;
import org.meridian.io.importing.building.DatasetBuilder.NamedTable;
import org.meridian.model.Dataset;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.period.Period;

/** Names, units and years of indicators in datasets made of tables: no two become one. */
final class BuiltNamesTest {

  private static NamedTable table(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new NamedTable(
        name, TestImports.importer().read(name, bytes, GivenChoices.NONE).table().orElseThrow());
  }

  private static Dataset build(NamedTable... tables) {
    BuildPlan plan =
        new BuildPlan("t", "T", Optional.empty(), Optional.empty(), List.of(tables[0].file()));
    Built built = new DatasetBuilder(plan).build(List.of(tables));
    assertThat(built.clashes()).isZero();
    return built.dataset().orElseThrow();
  }

  private static double value(Dataset dataset, String year, String indicator, int city) {
    Period period = year.isEmpty() ? Dataset.TIMELESS : Period.parse(year).orElseThrow();
    return dataset.values(period).value(indicator, city);
  }

  @Test
  void columnsThatOnlyTheirBracketsTellApartStayApart() {
    Dataset dataset =
        build(
            table(
                "t.csv",
                "City,Population (urban),Population (rural),Area (km2)\nParis,1,2,7\nRome,3,4,8\n"));
    assertThat(dataset.indicators().keySet())
        .containsExactlyInAnyOrder("population_urban", "population_rural", "area");
    assertThat(value(dataset, "", "population_rural", 1)).isEqualTo(4);
    assertThat(dataset.indicators().get("area").unit().en()).isEqualTo("km2");
  }

  @Test
  void indicatorsInCellsHaveTheirUnitsBehindThem() {
    Dataset dataset =
        build(
            table(
                "t.csv",
                "地区,指标,2021年,2020年\n北京,GDP(亿元),40270,35943\n北京,人口(万人),2189,2188\n"
                    + "上海,GDP(亿元),43215,38963\n上海,人口(万人),2489,2488\n"));
    assertThat(dataset.indicators().get("gdp").unit().zh()).isEqualTo("亿元");
    assertThat(value(dataset, "2020", "gdp", 1)).isEqualTo(38963);
  }

  @Test
  void theSameNameInAnotherUnitIsAnotherIndicator() {
    Dataset dataset =
        build(
            table("a.csv", "City,GDP (EUR)\nParis,1\nRome,3\n"),
            table("b.csv", "City,GDP (USD)\nParis,2\nRome,4\n"));
    assertThat(dataset.indicators().values())
        .extracting(indicator -> indicator.name().en())
        .containsExactlyInAnyOrder("GDP", "GDP (USD)");
  }

  @Test
  void aTableOfOnePlaceHasItInEveryRow() {
    Dataset dataset =
        build(
            table(
                "t.csv",
                "数据库：分省年度数据\n地区：北京市\n指标,2022年,2021年\n年末常住人口(万人),2184,2189\n"
                    + "地区生产总值(亿元),41610.9,41045.6\n数据来源：国家统计局\n"));
    assertThat(dataset.cities()).hasSize(1);
    assertThat(dataset.city(0).id()).isEqualTo("beijing");
    assertThat(value(dataset, "2021", "nianmochangzhurenkou", 0)).isEqualTo(2189);
  }

  @ParameterizedTest
  @CsvSource({
    "'City,''98,''05\nParis,1,2\nRome,3,4\n', t",
    "'City,Year,V\nParis,98,1\nParis,05,2\nRome,98,3\nRome,05,4\n', v",
    "'City,Year,V\nParis,''98,1\nParis,''05,2\nRome,''98,3\nRome,''05,4\n', v"
  })
  void yearsOfTwoDigitsAreYears(String text, String indicator) {
    Dataset dataset = build(table("t.csv", text.translateEscapes()));
    assertThat(value(dataset, "1998", indicator, 1)).isEqualTo(3);
    assertThat(value(dataset, "2005", indicator, 0)).isEqualTo(2);
  }
}
