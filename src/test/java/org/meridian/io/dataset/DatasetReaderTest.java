package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.Direction;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.LinkTable;
import org.meridian.model.PairRule;
import org.meridian.model.Source;
import org.meridian.model.indicator.StrengthRule;
import org.meridian.model.period.Period;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.wording.Language;

/** A sound package becomes the dataset that it describes. */
class DatasetReaderTest {

  private final Dataset dataset = new SmallPackage().read().value().orElseThrow();

  @Test
  void describesItself() {
    assertThat(dataset.id()).isEqualTo("small");
    assertThat(dataset.info().title().in(Language.CHINESE)).isEqualTo("小");
    assertThat(dataset.info().version()).isEqualTo("1.2.0");
    assertThat(dataset.info().licences()).containsExactly("CC0");
    assertThat(dataset.info().sources())
        .containsExactly(
            new Source("A survey", "https://example.org", "CC0", "2020-01-01", "The surveyors"));
    assertThat(dataset.pairs()).isEqualTo(new PairRule(false, false, false));
    assertThat(dataset.defaultYear()).isEqualTo(Period.of(2020));
  }

  @Test
  void hasCitiesWithFreeAttributes() {
    City lima = dataset.city(0);

    assertThat(lima.id()).isEqualTo("lima");
    assertThat(lima.name().zh()).isEqualTo("利马");
    assertThat(lima.country()).isEqualTo("PE");
    assertThat(lima.latitude()).isEqualTo(-12.05);
    assertThat(lima.attributes()).isEqualTo(Map.of("population", "10"));
    assertThat(dataset.city(2).isPlaced()).isFalse();
    assertThat(dataset.city(2).name().zh()).isEqualTo("Atlantis");
  }

  @Test
  void hasIndicators() {
    Indicator noise = dataset.indicator("noise").orElseThrow();
    Indicator flights = dataset.indicator("flights").orElseThrow();

    assertThat(noise.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    assertThat(noise.kind()).isEqualTo(IndicatorKind.CITY);
    assertThat(flights.kind()).isEqualTo(IndicatorKind.LINK);
    assertThat(flights.rules().complete()).isTrue();
    assertThat(flights.strength()).isEqualTo(StrengthRule.MEAN);
  }

  @Test
  void hasTheTree() {
    assertThat(dataset.structure().nodes())
        .extracting(node -> node.id())
        .containsExactly("index", "sea", "ships", "noise", "air");
    assertThat(dataset.structure().node(1).weight()).isEqualTo(2);
    assertThat(dataset.structure().node(1).aggregation()).contains("geometric");
    assertThat(dataset.structure().node(4).indicator()).contains("flights");
  }

  @Test
  void valuesWithoutYearBelongToEveryYear() {
    assertThat(dataset.years()).containsExactly(Period.of(2020), Period.of(2021));
    assertThat(dataset.values(Period.of(2020)).value("noise", 0)).isEqualTo(-1e-3);
    assertThat(dataset.values(Period.of(2021)).value("noise", 0)).isEqualTo(-1e-3);
    assertThat(dataset.values(Period.of(2020)).value("ships", 1)).isEqualTo(2.5);
    assertThat(dataset.values(Period.of(2021)).value("ships", 1)).isEqualTo(3);
  }

  @Test
  void whatIsNotThereIsMissing() {
    assertThat(dataset.values(Period.of(2020)).value("noise", 1)).isNaN();
    assertThat(dataset.values(Period.of(2020)).value("ships", 2)).isNaN();
    assertThat(dataset.values(Period.of(2021)).value("ships", 0)).isNaN();
  }

  @Test
  void anUndirectedLinkStartsAtTheEarlierCity() {
    LinkTable links = dataset.links(Period.of(2020));

    assertThat(links.size()).isEqualTo(1);
    assertThat(links.origin(0)).isEqualTo(0);
    assertThat(links.destination(0)).isEqualTo(1);
    assertThat(links.column("flights").orElseThrow()).containsExactly(7);
    assertThat(dataset.recordedLinks().get(Period.of(2021)).size()).isZero();
    assertThat(dataset.links(Period.of(2021)).size()).isEqualTo(1);
  }

  @Test
  void aDirectedLinkKeepsItsEnds() {
    Dataset directed =
        new SmallPackage()
            .replace("datapackage.json", "\"directed\": false", "\"directed\": true")
            .text(
                "links.csv",
                "from_id,to_id,indicator_id,year,value\n"
                    + "oslo,lima,flights,,7\nlima,oslo,flights,,8\n")
            .read()
            .value()
            .orElseThrow();

    assertThat(directed.links(Period.of(2021)).origins()).containsExactly(0, 1);
    assertThat(directed.links(Period.of(2021)).destinations()).containsExactly(1, 0);
    assertThat(directed.links(Period.of(2021)).column("flights").orElseThrow())
        .containsExactly(8, 7);
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    Dataset turned =
        new SmallPackage()
            .text(
                "values.csv",
                """
                city_id,indicator_id,year,value
                oslo,noise,,n/a
                lima,noise,,-1e-3
                oslo,ships,2021,3
                oslo,ships,2020,2.5
                lima,ships,2020,4
                """)
            .read()
            .value()
            .orElseThrow();

    for (String indicator : dataset.values(Period.of(2020)).indicators()) {
      assertThat(turned.values(Period.of(2020)).column(indicator).orElseThrow())
          .containsExactly(dataset.values(Period.of(2020)).column(indicator).orElseThrow());
    }
  }

  @Test
  void windowsLineEndsQuotesAndAByteOrderMarkAreFine() {
    Dataset windows =
        new SmallPackage()
            .text(
                "values.csv",
                "\uFEFFcity_id,indicator_id,year,value\r\n\r\n\"lima\",ships,2020, 4 \r\n")
            .read()
            .value()
            .orElseThrow();

    assertThat(windows.values(Period.of(2020)).value("ships", 0)).isEqualTo(4);
  }

  @Test
  void aPackageWithoutLinksOrYearsIsTimeless() {
    Dataset timeless =
        new SmallPackage()
            .without("links.csv")
            .text("values.csv", "city_id,indicator_id,year,value\nlima,ships,,4\n")
            .replace("datapackage.json", ",\n    \"defaultYear\": 2020", "")
            .read()
            .value()
            .orElseThrow();

    assertThat(timeless.years()).containsExactly(Dataset.TIMELESS);
    assertThat(timeless.hasYears()).isFalse();
  }

  @Test
  void anIndicatorWithoutValuesIsAWarning() {
    Loaded<Dataset> loaded =
        new SmallPackage()
            .replace("values.csv", "lima,noise,,-1e-3\n", "")
            .replace("values.csv", "oslo,noise,,n/a\n", "")
            .read();

    assertThat(loaded.value()).isPresent();
    assertThat(loaded.problems())
        .containsExactly(
            SmallPackage.problem("indicators.csv", 3, "id", "noise", ProblemCode.NO_VALUES));
  }

  @Test
  void readsAFolder(@TempDir Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : new SmallPackage().files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }

    assertThat(DatasetReader.read(folder).value()).isPresent();
  }
}
