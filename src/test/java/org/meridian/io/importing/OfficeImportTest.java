package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.io.importing.building.BuildPlan;
import org.meridian.io.importing.building.DatasetBuilder;
import org.meridian.io.importing.building.DatasetBuilder.NamedTable;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.model.importing.ColumnChoice;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.LinkWays;
import org.meridian.model.importing.OfficeUse;
import org.meridian.model.importing.TableLayout;

/** Tables of offices of firms become links between cities. */
final class OfficeImportTest {

  private static final String WIDE =
      "Service values of firms\nCity,Alpha,Beta,Gamma\nLondon,5,4,0\nNew York,4,5,0\n"
          + "Singapore,3,0,2\n";

  private static final String ROLES =
      "firm,city,role\nAlpha,London,Headquarters\nAlpha,Paris,Branch\nAlpha,Tokyo,Branch\n"
          + "Beta,Tokyo,HQ\nBeta,London,Branch\nGamma,Paris,Branch\n";

  private static final String CHINESE =
      "企业名称,城市,是否总部,服务值\n甲公司,上海,是,5\n甲公司,北京,否,3\n乙公司,上海,否,2\n" + "乙公司,深圳,是,4\n";

  private static ImportReading read(String text, GivenChoices given) {
    return TestImports.importer().read("offices.csv", text.getBytes(StandardCharsets.UTF_8), given);
  }

  private static Dataset build(String text, GivenChoices given) {
    NamedTable table = new NamedTable("offices.csv", read(text, given).table().orElseThrow());
    BuildPlan plan = new BuildPlan("o", "O", Optional.empty(), Optional.empty(), List.of());
    return new DatasetBuilder(plan).build(List.of(table)).dataset().orElseThrow();
  }

  private static Map<String, Double> links(Dataset dataset, String column) {
    Map<String, Double> found = new TreeMap<>();
    LinkTable links = dataset.recordedLinks().get(Dataset.TIMELESS);
    double[] values = links.column(column).orElseThrow();
    for (int link = 0; link < links.size(); link++) {
      String from = dataset.city(links.origin(link)).id();
      found.put(from + " " + dataset.city(links.destination(link)).id(), values[link]);
    }
    return found;
  }

  private static List<String> said(ImportReading reading, ImportKind kind) {
    return reading.report().problems().stream()
        .filter(problem -> problem.kind() == kind)
        .map(problem -> problem.variant() + problem.arguments())
        .toList();
  }

  @Test
  void firmsAcrossCitiesMakeAnInterlockingNetwork() {
    Dataset dataset = build(WIDE, GivenChoices.NONE);
    assertThat(links(dataset, "interlocking_network_of_firms"))
        .isEqualTo(
            Map.of("london new-york", 40.0, "london singapore", 15.0, "new-york singapore", 12.0));
    assertThat(dataset.pairs().directed()).isFalse();
    ImportReading reading = read(WIDE, GivenChoices.NONE);
    assertThat(reading.report().choices().offices()).contains(OfficeUse.INTERLOCK);
    assertThat(said(reading, ImportKind.OFFICES)).containsExactly("[6, 3, 3, 3, 1]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Firm,London,New York,Singapore\nAlpha,5,4,3\nBeta,4,5,0\nGamma,0,0,2\n",
        "firm,city,service value\nAlpha,London,5\nAlpha,New York,4\nAlpha,Singapore,3\n"
            + "Beta,London,4\nBeta,New York,5\nGamma,Singapore,2\n"
      })
  void theSameOfficesInOtherFormsMakeTheSameLinks(String text) {
    assertThat(links(build(text, GivenChoices.NONE), "interlocking_network_of_firms"))
        .isEqualTo(links(build(WIDE, GivenChoices.NONE), "interlocking_network_of_firms"));
  }

  @Test
  void headquartersLeadToBranches() {
    Dataset dataset = build(ROLES, GivenChoices.NONE);
    assertThat(links(dataset, "branches_led_from_headquarters"))
        .isEqualTo(Map.of("london paris", 1.0, "london tokyo", 1.0, "tokyo london", 1.0));
    assertThat(dataset.pairs().directed()).isTrue();
    assertThat(said(read(ROLES, GivenChoices.NONE), ImportKind.OFFICES))
        .containsExactly("alike[]", "headquarters[6, 3, 3, 3, 1]");
  }

  @Test
  void aChoiceMakesLinksFromHeadquartersOfAChineseTable() {
    GivenChoices given = GivenChoices.NONE.withOffices(OfficeUse.HEADQUARTERS);
    assertThat(links(build(CHINESE, given), "service_value_of_branches"))
        .isEqualTo(Map.of("shanghai beijing", 3.0, "shenzhen shanghai", 2.0));
    assertThat(links(build(CHINESE, GivenChoices.NONE), "interlocking_network_of_firms"))
        .isEqualTo(Map.of("shanghai beijing", 15.0, "shanghai shenzhen", 8.0));
  }

  @Test
  void theGreatestServiceValueLeadsAndThatIsSaid() {
    GivenChoices given = GivenChoices.NONE.withOffices(OfficeUse.HEADQUARTERS);
    assertThat(links(build(WIDE, given), "service_value_of_branches"))
        .isEqualTo(Map.of("london new-york", 4.0, "london singapore", 3.0, "new-york london", 4.0));
    assertThat(said(read(WIDE, given), ImportKind.OFFICES)).contains("scaled[]");
    assertThat(said(read(WIDE.replace('5', '4'), given), ImportKind.OFFICES))
        .containsExactly("headless[]");
  }

  @Test
  void officesMayStayValuesOfCities() {
    GivenChoices given = GivenChoices.NONE.withOffices(OfficeUse.INDICATORS);
    Dataset dataset = build(WIDE, given);
    assertThat(dataset.indicators()).hasSize(3);
    assertThat(dataset.recordedLinks()).isEmpty();
  }

  @Test
  void companiesBesideOtherValuesAreNoOffices() {
    String text =
        "City,Company,Year,Passengers\nLondon,A,2020,5\nLondon,A,2021,6\nParis,B,2020,7\n"
            + "Paris,B,2021,8\n";
    ImportReading reading = read(text, GivenChoices.NONE.withOffices(OfficeUse.INTERLOCK));
    assertThat(reading.report().choices().layout()).isEqualTo(TableLayout.LONG);
    assertThat(said(reading, ImportKind.UNUSED_CHOICE)).containsExactly("[offices]");
  }

  @Test
  void aChoiceForBothWaysMeansNothingForAnInterlockingNetworkOrValues() {
    GivenChoices given = GivenChoices.NONE.withWays(Optional.of(LinkWays.DIRECTED));
    assertThat(build(WIDE, given).pairs().directed()).isFalse();
    assertThat(said(read(WIDE, given), ImportKind.UNUSED_CHOICE)).containsExactly("ways[]");
    assertThat(said(read(WIDE, given.withOffices(OfficeUse.INDICATORS)), ImportKind.UNUSED_CHOICE))
        .containsExactly("ways.none[]");
    assertThat(said(read(ROLES, given), ImportKind.UNUSED_CHOICE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "firm,city,service value,sector\nA,London,5,law\nA,Paris,4,law\nB,London,3,bank\n",
        "from,to,trips,sector\nLondon,Paris,5,law\nParis,Rome,4,law\n"
      })
  void textsThatALayoutHasNoPlaceForAreSaid(String text) {
    assertThat(said(read(text, GivenChoices.NONE), ImportKind.LEFT_OUT))
        .containsExactly("columns[sector]");
    assertThat(
            said(
                read(text, GivenChoices.NONE.withColumn(ColumnChoice.unread("sector"))),
                ImportKind.LEFT_OUT))
        .as("left out by choice")
        .isEmpty();
    assertThat(
            said(read(text.replaceAll(",(law|bank)", ","), GivenChoices.NONE), ImportKind.LEFT_OUT))
        .as("nothing in it")
        .isEmpty();
  }
}
