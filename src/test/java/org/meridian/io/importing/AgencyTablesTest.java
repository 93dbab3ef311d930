package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.ColumnRole;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;

/** Tables in the forms in which agencies and archives give them away. */
final class AgencyTablesTest {

  private static ImportReading read(String text) {
    return TestImports.importer()
        .read("own.csv", text.getBytes(StandardCharsets.UTF_8), GivenChoices.NONE);
  }

  private static RecordTable table(String text) {
    return read(text).table().orElseThrow().data();
  }

  private static String cities(RecordTable table) {
    return table.columns().get(table.position(ColumnRole.CITY)).name();
  }

  @Test
  void theFirstColumnOfEurostatIsAsManyAsItsHeadNames() {
    ImportReading reading =
        read(
            "freq,indic_ur,cities\\TIME_PERIOD\t2019 \t2020 \n"
                + "A,DE1001V,AT001C1\t1897491 \t1911191 p\nA,DE1001V,FR001C1\t: \t7073728 e\n");
    RecordTable table = reading.table().orElseThrow().data();
    assertThat(table.frame().header().names())
        .containsExactly("freq", "indic_ur", "cities", "2019", "2020");
    assertThat(cities(table)).isEqualTo("cities");
    assertThat(table.position(ColumnRole.INDICATOR)).isEqualTo(1);
    assertThat(table.number(0, 3)).isEqualTo(1897491);
    assertThat(table.number(1, 3)).isNaN();
    assertThat(table.number(1, 4)).isEqualTo(7073728);
    assertThat(reading.report().problems())
        .filteredOn(problem -> problem.kind() == ImportKind.COMPOSITE_COLUMN)
        .singleElement()
        .extracting(problem -> problem.place().line())
        .isEqualTo(1);
  }

  @Test
  void aHeadOfOneDimensionIsNamedByIt() {
    RecordTable table = table("geo\\time\t2019\t2020\nWien\t5\t6\nParis\t7\t8\nRoma\t7\t8\n");
    assertThat(table.frame().header().names()).containsExactly("geo", "2019", "2020");
  }

  @Test
  void whereNoColumnIsOfCitiesThatOfCountriesIs() {
    RecordTable table =
        table(
            "Country Name,Country Code,Indicator Name,Indicator Code,2018,2019\n"
                + "France,FRA,Urban population,SP.URB.TOTL,54,55\n"
                + "Japan,JPN,Urban population,SP.URB.TOTL,116,117\n"
                + "Chile,CHL,Urban population,SP.URB.TOTL,16,17\n");
    assertThat(cities(table)).isEqualTo("Country Name");
  }

  @Test
  void aNumberThatIsAskedAboutHasNoUnitYet() {
    ImportReading reading =
        read("city,length\nParis,100\nRome,200\nBerlin,1.234 km\nMadrid,400\nVienna,500\n");
    assertThat(reading.table().orElseThrow().data().number(2, 1)).isNaN();
    assertThat(reading.report().problems())
        .extracting(ImportProblem::kind)
        .contains(ImportKind.AMBIGUOUS_NUMBER)
        .doesNotContain(ImportKind.UNIT_IN_CELL);
  }

  @Test
  void aCityOfACensusIsFoundByItsNameAndState() {
    ImportReading reading =
        read(
            "Geographic Area Name,Population\n\"Chicago city, Illinois\",2696555\n"
                + "\"Springfield city, Missouri\",169724\n\"Paris city, Texas\",24171\n");
    assertThat(reading.report().match().matched()).isEqualTo(2);
    assertThat(reading.report().problems())
        .filteredOn(problem -> problem.kind() == ImportKind.UNKNOWN_CITY)
        .singleElement()
        .extracting(problem -> problem.place().raw())
        .isEqualTo("Paris city, Texas");
  }

  @Test
  void aListOfNotesBelowATableIsNoData() {
    RecordTable table =
        table(
            "Country or Area,Year,City,Value,Value Footnotes\nAustria,2020,Graz,291072,\n"
                + "Austria,2020,WIEN,1911191,1\nFinland,2020,HELSINKI,653835,1\n"
                + "footnoteSeqID,Footnote\n1,Data refer to annual average population.\n"
                + "2,Excluding islands.\n");
    assertThat(table.records()).isEqualTo(3);
  }

  @Test
  void aRuleBelowATableIsNoData() {
    RecordTable table =
        table("Key;City;2019;2020\n1;Hamburg;5;6\n2;Berlin;7;8\n__________\n© Agency, 2023;;;\n");
    assertThat(table.records()).isEqualTo(2);
  }

  @Test
  void labelsWithColonsStandAboveATable() {
    RecordTable table =
        table("統計名：,国勢調査\n表番号：,1\n\n地域コード,地域,人口総数,増減率\n01100,札幌市,5,1.1\n14100,横浜市,7,1.4\n");
    assertThat(table.frame().header().names()).containsExactly("地域コード", "地域", "人口総数", "増減率");
    assertThat(table.records()).isEqualTo(2);
  }

  @Test
  void codesOfColumnsStandAboveTheirNames() {
    RecordTable table =
        table(
            "GEO_ID,NAME,B01003_001E,B01003_001M\n"
                + "Geography,Geographic Area Name,Estimate!!Total,Margin of Error!!Total\n"
                + "1600000US3651000,\"New York city, New York\",8622467,*****\n"
                + "1600000US1714000,\"Chicago city, Illinois\",2721914,*****\n");
    assertThat(table.records()).isEqualTo(2);
    assertThat(table.position(ColumnRole.CITY)).isEqualTo(1);
    assertThat(table.number(0, 2)).isEqualTo(8622467);
  }

  @Test
  void theDateOfReferenceIsTheYear() {
    RecordTable table =
        table(
            "REF_DATE,GEO,Statistics,VALUE\n2020,Toronto,Population,65\n"
                + "2021,Toronto,Population,66\n2020,Montréal,Population,43\n");
    assertThat(table.position(ColumnRole.YEAR)).isZero();
    assertThat(table.position(ColumnRole.VALUE)).isEqualTo(3);
  }

  @Test
  void aTableOfGeoNamesIsKnownByItsForm() {
    String row =
        "%d\t%s\t%s\t\t%s\t%s\tP\tPPLC\t%s\t\t01\t\t\t\t%d\t\t12\tEurope/Paris\t2022-09-06\n";
    RecordTable table =
        table(
            row.formatted(2988507, "Paris", "Paris", "48.85341", "2.3488", "FR", 2138551)
                + row.formatted(
                    2643743, "London", "London", "51.50853", "-0.12574", "GB", 8961989));
    assertThat(cities(table)).isEqualTo("name");
    assertThat(table.number(1, table.position(ColumnRole.LATITUDE))).isEqualTo(51.50853);
    assertThat(table.number(0, table.frame().header().names().indexOf("population")))
        .isEqualTo(2138551);
  }

  @Test
  void aBlankColumnIsNoneOfCities() {
    RecordTable table =
        table(
            "Source,Target,Type,Id,Label,Weight\nParis,London,Undirected,0,,12\n"
                + "Paris,Berlin,Undirected,1,,3\n");
    assertThat(table.position(ColumnRole.CITY)).isEqualTo(-1);
  }

  @Test
  void aHeadMergedOverTwoRowsIsHeadInBoth() {
    RecordTable table =
        table(
            "城  市,人口,人口,生产总值,生产总值\n城  市,年末总人口,城镇人口,总量,第三产业\n"
                + "北  京,2184.3,1912.8,41610.9,34894.3\n天  津,1363.0,1160.0,16311.3,10026.6\n"
                + "西  安,1299.6,1035.0,11486.5,7093.0\n");
    assertThat(table.frame().header().rows()).isEqualTo(2);
    assertThat(table.records()).isEqualTo(3);
    assertThat(table.number(0, 2)).isEqualTo(1912.8);
  }
}
